import type pg from 'pg'

/** Ids that tests know by heart. */
export const ids = {
  choir: '0190a000-0000-7000-8000-000000000001',
  allotment: '0190a000-0000-7000-8000-000000000002',
  told: '0190a000-0000-7000-8000-000000000003',
  closed: '0190a000-0000-7000-8000-000000000004',
  story: '0190a000-0000-7000-8000-000000000005',
  union: '0190a000-0000-7000-8000-000000000010',
  singing: '0190a000-0000-7000-8000-000000000020',
  music: '0190a000-0000-7000-8000-000000000021',
}

/**
 * A choir with everything an entry can have, some of it as odd as people write; an allotment that says little and rests;
 * one entry that nobody has looked at, one that is closed, one story; and `more` plain ones.
 */
export async function someEntries(owner: pg.Client, more = 0): Promise<void> {
  await owner.query(
    `insert into organisation (id, name, about, kind, website, email, phone, charity_number, company_number)
     values ($1, 'Mill Lane Music', '', 'charity', 'http://music.example.org/a|c{d}#e#f', 'hello@music.example.org', '01632 960001', '1234567', '07654321')`,
    [ids.union],
  )
  await owner.query(
    `insert into asset (id, kind, organisation_id, name, line, about, cost, cost_pence, cost_words, get_there, minimum_age, website, email, phone, at,
       place_name, address_lines, postcode, languages, room, checked_at, checked_name)
     values ($1, 'association', $2, 'Mill Lane Choir', 'We sing on Thursdays, no reading of music needed.', 'Tea after.', 'paid', 350, 'first time free',
       'Bus 42 stops outside.', 16, 'https://music.example.org/choir?x=ä', 'odd..dots@e-mail..x', '01632 960002', point(-2.43, 53.57), 'Mill Lane Hall',
       '{1 Mill Lane,Hollin Bank}', 'KS1 2AB', '{English,Urdu}', 'two altos', '2026-11-02T10:00:00Z', 'Bridget Checkley')`,
    [ids.choir, ids.union],
  )
  await owner.query(`insert into asset (id, kind, name, line, status, paused_words, listed) values
      ('${ids.allotment}', 'place', 'Allotment', 'Growing things together.', 'paused', 'Back in March', true),
      ('${ids.told}', 'association', 'Told of only', 'Nobody has looked at it.', 'active', '', false),
      ('${ids.closed}', 'association', 'Closed for good', 'It was nice.', 'closed', '', true),
      ('${ids.story}', 'story', 'How the mill was saved', 'A story of the street.', 'active', '', true)`)
  await owner.query(`insert into asset_access (asset_id, fact, answer, words) values
    ('${ids.choir}', 'step-free', 'yes', ''), ('${ids.choir}', 'toilet', 'partly', 'Up two steps')`)
  await owner.query(`insert into asset_time (id, asset_id, freq, every, days, month_days, starts_on, until_on, opens, closes, skips, words) values
    (uuidv7(), '${ids.choir}', 'weekly', 1, '{TH}', '{}', '2026-09-03', null, '19:00', '21:00', '{2026-12-24}', 'Come early'),
    (uuidv7(), '${ids.choir}', 'monthly', 2, '{1FR}', '{}', '2026-09-04', '2027-07-01', '10:30', null, '{}', ''),
    (uuidv7(), '${ids.choir}', 'once', 1, '{}', '{}', '2026-12-19', null, '18:00', '20:00', '{}', 'Carols')`)
  await owner.query(`insert into term (id, name, about, parent_id, taxonomy) values
    ('${ids.music}', 'Music', '', null, 'here'), ('${ids.singing}', 'Singing', 'With your voice', '${ids.music}', 'here')`)
  await owner.query(`insert into asset_term values ('${ids.choir}', '${ids.singing}')`)
  await owner.query(
    `insert into asset (id, kind, name, line) select uuidv7(), 'association', 'Walkers ' || lpad(n::text, 3, '0'), 'We walk.' from generate_series(1, $1::int) n`,
    [more],
  )
}
