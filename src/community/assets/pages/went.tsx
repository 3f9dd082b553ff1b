import { Card } from '../../../ui/index.ts'
import { shareOf } from '../visits/share.ts'
import type { Words } from '../words.ts'
import type { EntryProps } from './entry.tsx'

/** How it was for people who went: counts and words, never of a person, and nothing while they are few. */
export function Went({ asset, said, w }: EntryProps) {
  return (
    <Card title={w.page.went} id="went">
      {said === null ? <p class="soft">{w.page.tooFew}</p> : <Counts said={said} w={w} />}
      <p>
        {w.page.youWent} <a href={`/groups/${asset.id}/visit`}>{w.page.tellHow}</a>
      </p>
    </Card>
  )
}

function Counts({ said, w }: { said: NonNullable<EntryProps['said']>; w: Words }) {
  const shares = [
    { name: w.page.welcome, share: shareOf(said.welcome, said.went) },
    ...(said.accessSaid > 0 ? [{ name: w.page.easy, share: shareOf(said.accessEasy, said.accessSaid) }] : []),
  ]
  return (
    <>
      <p class="soft">{w.page.wentLead(said.went)}</p>
      <dl class="shares">
        {shares.map(({ name, share }) => (
          <div key={name} class={`share share--${share}`}>
            <dt>{name}</dt>
            <dd>{w.page.share[share]}</dd>
          </div>
        ))}
      </dl>
      {Object.keys(said.felt).length > 0 && (
        <ul class="felt">
          {Object.entries(said.felt)
            .sort(([, a], [, b]) => b - a)
            .map(([word, count]) => (
              <li key={word}>
                “{w.felt[word] ?? word}” <span class="soft small">{w.page.people(count)}</span>
              </li>
            ))}
        </ul>
      )}
      {said.words.map((own) => (
        <blockquote key={own} class="own-words">
          “{own}”
        </blockquote>
      ))}
    </>
  )
}
