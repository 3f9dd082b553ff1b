-- Whether something is on, on a day: the same rule as src/community/assets/times/falls-on.ts, where a test compares both.

create function weekday_code(day date) returns text language sql immutable strict parallel safe
  return (array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])[extract(isodow from day)::int];

create function falls_on(t asset_time, day date, holidays date[]) returns boolean language sql immutable parallel safe
  return day >= t.starts_on and (t.until_on is null or day <= t.until_on)
    and not day = any (t.skips) and not (t.not_on_bank_holidays and day = any (holidays))
    and case t.freq
      when 'once' then day = t.starts_on
      when 'weekly' then weekday_code(day) = any (t.days)
        and ((day - extract(isodow from day)::int) - (t.starts_on - extract(isodow from t.starts_on)::int)) / 7 % t.every = 0
      else ((extract(year from day) - extract(year from t.starts_on)) * 12 + extract(month from day) - extract(month from t.starts_on))::int % t.every = 0
        and (extract(day from day)::int = any (t.month_days) or weekday_code(day) = any (t.days)
          or ((extract(day from day)::int + 6) / 7)::text || weekday_code(day) = any (t.days)
          or (extract(month from day + 7) <> extract(month from day) and '-1' || weekday_code(day) = any (t.days)))
    end;

create index asset_time_days on asset_time using gin (days);
create index asset_time_month_days on asset_time using gin (month_days) where cardinality(month_days) > 0;
create index asset_time_once on asset_time (starts_on) where freq = 'once';

-- What is on, day by day, in one neighbourhood or everywhere. What could fall on a day is found by index first.
create function whats_on(from_day date, until_day date, area uuid, holidays date[], most int)
returns table (day date, time_id uuid, asset_id uuid, opens time, closes time, time_words text)
language sql stable rows 100 as $$
  select d.day, t.id, a.id, t.opens, t.closes, t.words
  from (select g::date as day, weekday_code(g::date) as code, extract(day from g)::int as dom
      from generate_series(from_day::timestamp, until_day::timestamp, interval '1 day') g) d
    join asset_time t on (t.days && array[d.code, (d.dom + 6) / 7 || d.code, '-1' || d.code]
      or cardinality(t.month_days) > 0 and t.month_days @> array[d.dom] or t.freq = 'once' and t.starts_on = d.day)
    join asset a on a.id = t.asset_id
  where falls_on(t, d.day, holidays) and a.listed and a.status = 'active' and still_shown(a.hidden_from) and (area is null or a.neighbourhood_id = area)
  order by d.day, t.opens, a.name, t.id limit most
$$;

-- Whether it will be once more, today's counted; what was for a while, or once, has been.
create function still_to_come(t asset_time) returns boolean language sql stable parallel safe
  return coalesce(coalesce((t).until_on, case when (t).freq = 'once' then (t).starts_on end) >= today(), true);
