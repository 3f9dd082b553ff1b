/** A page of a feed of Open Referral UK with so many services, each with its place, times, terms and organisation. */
export function servicesOf(path: string, total: number): string {
  const page = Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? 1)
  const each = 100
  const contents = Array.from({ length: Math.max(0, Math.min(each, total - (page - 1) * each)) }, (_, at) =>
    serviceOf((page - 1) * each + at),
  )
  const pages = Math.ceil(total / each)
  return JSON.stringify({
    total_items: total,
    total_pages: pages,
    page_number: page,
    last_page: page >= pages,
    contents,
  })
}

const doings = ['Lunch', 'Choir', 'Walking', 'Knitting', 'Advice', 'Chess', 'Gardening', 'Yoga', 'Carers', 'Reading']
const days = ['MO', 'TU', 'WE', 'TH', 'FR']

function serviceOf(n: number) {
  const doing = doings[n % doings.length] ?? ''
  const organization = {
    id: `o${Math.floor(n / 5)}`,
    name: `Trust ${Math.floor(n / 5)}`,
    description: 'A local charity.',
  }
  return {
    id: `s${n}`,
    name: `${doing} group ${n}`,
    description: `A friendly ${doing.toLowerCase()} group for everybody near. ${'We meet all year, and new people come most weeks. '.repeat(4)}`,
    url: 'https://example.org/',
    status: 'active',
    fees: n % 3 ? 'Free' : '£2.50',
    organization,
    phones: [{ id: `p${n}`, number: '01632 960000' }],
    schedules: [
      { id: `t${n}`, freq: 'WEEKLY', byday: days[n % 5], opens_at: '10:00', closes_at: '12:00', dtstart: '2026-01-05' },
    ],
    attributes: [{ id: `a${n}`, taxonomy_term: { id: `m${n % 10}`, name: doing } }],
    service_at_locations: [
      {
        id: `l${n}`,
        location: {
          id: `l${n}`,
          name: `Hall ${n % 400}`,
          longitude: -2 + (n % 97) * 0.003,
          latitude: 53.7 + (n % 89) * 0.002,
          addresses: [
            {
              id: `d${n}`,
              address_1: `${n % 200} Mill Lane`,
              city: 'Kettleshaw',
              postal_code: `KS${(n % 60) + 1} ${n % 9}AB`,
            },
          ],
          accessibility: [{ id: `x${n}`, accessibility: 'step-free: yes' }],
        },
      },
    ],
  }
}
