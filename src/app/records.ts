import { record as circle } from '../circle/index.ts'
import {
  assetRecord,
  barrierRecord,
  coordinationRecord,
  enterpriseRecord,
  giftRecord,
  hubRecord,
  introductionRecord,
  peerRecord,
  safeRecord,
} from '../community/index.ts'
import { record as conversations, helloRecord } from '../conversations/index.ts'
import { record as neighbourhoods } from '../neighbourhoods/index.ts'
import { record as news } from '../news/index.ts'
import { record as people } from '../people/index.ts'
import { record as plans } from '../plans/index.ts'
import { filesRecord, type RecordPart } from '../platform/index.ts'
import { record as practice } from '../practice/index.ts'
import { record as promises } from '../promises/index.ts'
import { record as rights } from '../rights/index.ts'
import { record as drafts } from './drafts/panel.tsx'
import { record as everything } from './everything/record.tsx'

/** What each slice holds of a person's record. */
export const records: readonly RecordPart[] = [
  drafts,
  everything,
  practice,
  rights,
  plans,
  giftRecord,
  enterpriseRecord,
  hubRecord,
  assetRecord,
  introductionRecord,
  safeRecord,
  barrierRecord,
  coordinationRecord,
  peerRecord,
  conversations,
  helloRecord,
  filesRecord,
  circle,
  promises,
  people,
  neighbourhoods,
  news,
]
