create table neighbourhood_postcode (
  said text primary key check (said ~ '^[a-z0-9]+$'),
  kind text not null check (kind in ('postcode', 'street')),
  neighbourhood_id uuid not null references neighbourhood
);
comment on table neighbourhood_postcode is 'neighbourhoods: postcodes (whole or only their beginning) and streets, small letters and digits alone, each in one neighbourhood';
grant select on neighbourhood_postcode to alongside_app; -- public: which street is in which part of the town
