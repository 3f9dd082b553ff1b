import type { VNode } from 'preact'
import { words } from '../../words.ts'
import { DatabaseAwayPage, ExpiredPage, NotFoundPage, OurFaultPage, TooLargePage, TooManyPage } from '../index.ts'
import type { AssetLinks } from '../types.ts'
import { Conversation, DevToday } from './dev-pages.tsx'
import { FormPage } from './form-page.tsx'
import { galleryFrame } from './frame.ts'
import { JoanHome, JoanPlan } from './joan-pages.tsx'
import { FridgePage, LetterPage } from './paper-pages.tsx'
import { Front, Neighbourhood } from './place-pages.tsx'

/** Every page of the gallery by the name of its file. */
export function galleryPages(assets: AssetLinks): Record<string, VNode> {
  const person = galleryFrame(words.en, assets, 'person')
  const practice = galleryFrame(words.en, assets, 'practice')
  const place = galleryFrame(words.en, assets, 'place')
  return {
    home: <JoanHome frame={person} />,
    plan: <JoanPlan frame={person} />,
    today: <DevToday frame={practice} />,
    conversation: <Conversation frame={practice} />,
    front: <Front frame={place} />,
    neighbourhood: <Neighbourhood frame={place} />,
    form: <FormPage frame={place} />,
    letter: <LetterPage frame={practice} />,
    'letter-large': <LetterPage frame={practice} large />,
    fridge: <FridgePage frame={person} />,
    'not-found': <NotFoundPage frame={person} backHref="/plan" />,
    'too-large': <TooLargePage frame={person} backHref="/c/1" />,
    'too-many': <TooManyPage frame={place} />,
    'our-fault': <OurFaultPage frame={person} reference="7F3K" backHref="/plan" />,
    'database-away': <DatabaseAwayPage frame={place} againHref="/plan" />,
    expired: <ExpiredPage frame={person} againHref="/c/1" />,
  }
}
