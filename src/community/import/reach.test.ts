import { expect, test } from 'vitest'
import { isOutside } from './reach.ts'

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.20.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '::1',
  '::',
  'fd00::1',
  'fe80::1',
  '::ffff:10.0.0.1',
  '::ffff:a00:1',
  'name',
])('%s is not on the open internet', (address) => {
  expect(isOutside(address)).toBe(false)
})

test.each(['93.184.216.34', '2606:2800:220:1::1', '172.32.0.1'])('%s is on the open internet', (address) => {
  expect(isOutside(address)).toBe(true)
})
