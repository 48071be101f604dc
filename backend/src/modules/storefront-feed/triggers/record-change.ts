import { MOST_CHANGES } from "../payload"

/**
 * The function of every trigger: what a statement changed, as rows of the feed in the transaction of the change. Its first
 * argument is a query that says of rows named `changed` what they are part of, the second the columns that no page shows:
 * an update that touches nothing else is none. Rows are only ever added here, and no row of another table is locked, so a
 * sale waits for nobody. The query is planned anew each time, because a plan made for one row is none for a hundred
 * thousand. It runs with the rights of its owner, so that whoever may change a table needs none on the feed or on what a
 * query joins; nobody else may make triggers of it, whose arguments would then run with these rights.
 */
export const recordChange = (schema: string): string[] => [
  `
create or replace function record_storefront_change() returns trigger language plpgsql
  security definer set search_path = "${schema}", pg_temp as $$
declare
  hidden constant text := coalesce(tg_argv[1], '{}');
  changed constant text := case tg_op
    when 'INSERT' then 'select * from new_rows'
    when 'DELETE' then 'select * from old_rows'
    else format('
      select n.* from new_rows n
        where not exists (select from old_rows o where to_jsonb(o) - %1$L::text[] = to_jsonb(n) - %1$L::text[])
      union all
      select o.* from old_rows o
        where not exists (select from new_rows n where to_jsonb(n) - %1$L::text[] = to_jsonb(o) - %1$L::text[])', hidden)
    end;
begin
  execute format('
    with changed as materialized (%s),
      told as materialized (select distinct t.entity, t.id from (%s) t (entity, id)
        where t.id is not null or t.entity in (''taxonomy'', ''shop''))
    insert into storefront_change (entity, entity_id)
    select entity, id from told where (select count(*) from told) <= ${MOST_CHANGES}
    union all
    select ''everything'', null where (select count(*) from told) > ${MOST_CHANGES}', changed, tg_argv[0]);
  return null;
end $$`,
  "revoke execute on function record_storefront_change() from public",
]
