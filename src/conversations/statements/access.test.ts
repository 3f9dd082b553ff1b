import { describe, expect, test } from 'vitest'
import { mayChange } from './access.ts'

const said = (more = {}) => ({ speakerId: 'joan', writerId: 'dev', manner: 'spoken', kind: 'story', ...more })

describe('P2, my words stay mine: who may change a statement', () => {
  test('its speaker', () => {
    expect(mayChange(said(), 'joan', 'joan')).toBe('own')
    expect(mayChange(said({ speakerId: 'pat' }), 'pat', 'joan')).toBe('own')
  })
  test('at the person’s word, or at the word of somebody who is only a name, whoever is alongside', () => {
    expect(mayChange(said(), 'mina', 'joan')).toBe('at their word')
    expect(mayChange(said({ speakerId: null }), 'mina', 'joan')).toBe('at their word')
  })
  test('at another member’s word only the one who wrote it down', () => {
    expect(mayChange(said({ speakerId: 'pat' }), 'dev', 'joan')).toBe('at their word')
    expect(mayChange(said({ speakerId: 'pat' }), 'mina', 'joan')).toBe(null)
  })
  test('never the person about whom another spoke', () => {
    expect(mayChange(said({ speakerId: 'dev', writerId: 'dev' }), 'joan', 'joan')).toBe(null)
    expect(mayChange(said({ speakerId: null }), 'joan', 'joan')).toBe(null)
  })
  test('an observation, an opinion and a decision only by their own hand', () => {
    for (const more of [{ manner: 'observed' }, { kind: 'opinion' }, { kind: 'decision' }]) {
      expect(mayChange(said({ speakerId: 'dev', writerId: 'mina', ...more }), 'mina', 'joan')).toBe(null)
      expect(mayChange(said({ speakerId: 'dev', writerId: 'dev', ...more }), 'dev', 'joan')).toBe('own')
    }
  })
  test('nobody who is not signed in', () => expect(mayChange(said(), null, 'joan')).toBe(null))
})
