import { fileLink, type Id, pictureLink, playLink } from '../../platform/index.ts'
import type { SaidFile } from './reply.ts'
import { answerWords } from './words.ts'

const w = answerWords.en

/** The sounds, films and pictures that something was said with; what they say in short stands under them as its words. */
export function Voices({
  person,
  files,
  speaker,
  text,
}: {
  person: Id
  files: readonly SaidFile[]
  speaker: string
  text: string
}) {
  if (files.length === 0) return null
  return (
    <div class="voices">
      {files.map((one) => (
        <Voice key={one.id} person={person} file={one} speaker={speaker} text={text} />
      ))}
    </div>
  )
}

function Voice({ person, file, speaker, text }: { person: Id; file: SaidFile; speaker: string; text: string }) {
  const kept = { id: file.id, part: file.part }
  if (file.type.startsWith('image/')) return <img src={pictureLink(person, kept)} alt={w.picture(speaker, text)} />
  const film = file.type.startsWith('video/')
  return (
    <div class="voice">
      {film ? (
        // biome-ignore lint/a11y/useMediaCaption: what it says in short stands as text under it
        <video controls preload="none" aria-label={w.watch(speaker)} src={playLink(person, kept)} />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: what it says in short stands as text under it
        <audio controls preload="none" aria-label={w.listen(speaker)} src={playLink(person, kept)} />
      )}
      <a class="small no-print" href={fileLink(person, kept)}>
        {w.save}
      </a>
    </div>
  )
}
