export { eraseThrowAway } from './erase-throw-away.ts'
export { type Cluster, type OpenCluster, openCluster } from './open-cluster.ts'
export { reachRunning } from './reach-running.ts'
export { DatabaseTrouble } from './trouble.ts'
