/** @typedef {import("pg").Client} Client */

/**
 * Fills tables while they have no indexes and exclusion constraints, then builds them all: minutes instead of an hour. The
 * constraints are checked when they are built.
 * @param {Client} client @param {string[]} tables @param {() => Promise<void>} fill
 */
export async function withoutIndexes(client, tables, fill) {
  const indexes = await ask(
    client,
    `select format('drop index %I', c.relname) as drop, pg_get_indexdef(i.indexrelid) as build
     from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indrelid = any($1::regclass[]) and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
    tables,
  )
  const constraints = await ask(
    client,
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as build
     from pg_constraint where conrelid = any($1::regclass[]) and contype = 'x'`,
    tables,
  )
  const all = [...indexes, ...constraints]
  for (const { drop } of all) await client.query(drop)
  await fill()
  for (const { build } of all) await client.query(build)
}

/** @param {Client} client @param {string} statement @param {string[]} tables */
async function ask(client, statement, tables) {
  const { rows } = await client.query(statement, [tables])
  return /** @type {{ drop: string, build: string }[]} */ (rows)
}
