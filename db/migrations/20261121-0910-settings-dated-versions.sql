create table setting (
  key text not null,
  from_on date not null,
  value jsonb not null,
  decision text not null,
  source text not null default '',
  primary key (key, from_on)
);
comment on table setting is 'settings: every practice setting as dated versions, each with the decision that made it (P14); old ones stay';
grant select on setting to alongside_app;
