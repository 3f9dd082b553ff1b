import { Layout, Letter, Paragraphs, TickBox, WritingLines } from '../index.ts'
import type { Frame } from '../types.ts'

/** A letter to somebody who never signs in. */
export function LetterPage({ frame, large }: { frame: Frame; large?: boolean }) {
  return (
    <Layout {...frame} title="A letter" print="letter">
      <Letter
        w={frame.w}
        large={large}
        from={{
          name: 'Hollin Bank team',
          address: ['Old fire station', 'Mill Lane', 'Thornbeck TH1 2AB'],
          phone: '01632 960 001',
        }}
        to={['Mrs Edith Crowther', '17 Weir Street', 'Thornbeck', 'TH1 4QD']}
        date="21 November 2026"
        heading="What we wrote down when we talked"
        reference="HB 4417"
        slip={{
          returnTo: ['Freepost HOLLIN BANK'],
          freepost: true,
          children: (
            <>
              <TickBox>Yes, that is what I said.</TickBox>
              <TickBox>Some of it is not right. I have written what I meant:</TickBox>
              <WritingLines lines={3} />
            </>
          ),
        }}
      >
        <Paragraphs
          text={
            'Dear Mrs Crowther,\n\nThank you for the tea, and for showing me the photographs. This is what I wrote down. Please tell me if I got any of it wrong. They are your words and you can change them.\n\n“I want to stay where I can hear the weir.”\n\nHema will come on Thursday 26 November at 11 in the morning.'
          }
        />
      </Letter>
    </Layout>
  )
}

/** A plan that one puts on the fridge. */
export function FridgePage({ frame }: { frame: Frame }) {
  return (
    <Layout {...frame} title="Joan’s plan for the fridge" print="fridge">
      <article class="fridge">
        <h1>Joan’s plan</h1>
        <p class="fridge-own">“I sang alto for thirty-one years. When I sing I’m not ill.”</p>
        <h2>Get back to the choir</h2>
        <ul class="fridge-steps">
          <li class="done">Ring Marjorie: me</li>
          <li>Lift on Thursdays at 6.30: Amir</li>
          <li>Side door at St Luke’s: Dev</li>
        </ul>
        <h2>Get up the stairs without holding my breath</h2>
        <ul class="fridge-steps">
          <li>Second stair rail, 2 December: Rosa</li>
          <li>Six weeks of getting stronger: Hollin Bank team</li>
        </ul>
        <p class="fridge-ring">
          If anything is wrong, ring Dev: <strong>01632 960 114</strong>
        </p>
      </article>
    </Layout>
  )
}
