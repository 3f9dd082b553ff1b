export { noPeers, type PeersFound, peersFound } from './find-peers.ts'
export { record as peerRecord } from './record.tsx'
export { peerRoutes } from './routes.ts'
export { likeMe } from './rules.ts'
