import type { Client } from "@medusajs/framework/pg"

const cartOfCollection = (id: string) =>
  `(select cart_id from cart_payment_collection where payment_collection_id = ${id} and deleted_at is null)`
const cartOfPayment = (id: string) =>
  `(select c.cart_id from cart_payment_collection c join payment p using (payment_collection_id) where p.id = ${id})`
const cartOfOrder = (id: string) => `(select cart_id from order_cart where order_id = ${id} limit 1)`
const becomes = (
  column: string,
  to: string,
  cart: string,
  from = `($2).${column} is distinct from ($1).${column}`,
) => `case when ($1).${column} = '${to}' and ${from} then ${cart} end`
const appears = (column: string, cart: string) =>
  `case when ($1).${column} is not null and ($2).${column} is null then ${cart} end`

/**
 * The statements at which a server can be stopped: the table, what is done to it, and which cart a row belongs to
 * ($1 is the new row, $2 the old one; no cart means that this row is none to stop at).
 */
const PLACES = {
  order_written: ["order", "insert", `($1).metadata ->> 'cart'`],
  order_linked: ["order_cart", "insert", `($1).cart_id`],
  payment_linked: ["order_payment_collection", "insert", cartOfCollection("($1).payment_collection_id")],
  cart_completed: ["cart", "update", appears("completed_at", "($1).id")],
  stock_reserved: [
    "reservation_item",
    "insert",
    `(select o.metadata ->> 'cart' from "order" o join order_item i on i.order_id = o.id where i.item_id = ($1).line_item_id)`,
  ],
  booking_confirmed: [
    "booking",
    "update",
    becomes("status", "confirmed", "coalesce(($1).cart_id, ($1).notes)", "($2).status = 'held'"),
  ],
  session_authorized: [
    "payment_session",
    "update",
    becomes("status", "authorized", cartOfCollection("($1).payment_collection_id")),
  ],
  payment_written: ["payment", "insert", cartOfCollection("($1).payment_collection_id")],
  sums_authorized: [
    "payment_collection",
    "update",
    becomes("status", "authorized", cartOfCollection("($1).id")),
  ],
  capture_written: ["capture", "insert", cartOfPayment("($1).payment_id")],
  payment_captured: ["payment", "update", appears("captured_at", cartOfPayment("($1).id"))],
  sums_captured: [
    "payment_collection",
    "update",
    becomes("status", "completed", cartOfCollection("($1).id")),
  ],
  capture_booked: [
    "order_transaction",
    "insert",
    becomes("reference", "capture", cartOfOrder("($1).order_id")),
  ],
  booking_held_again: [
    "booking",
    "update",
    becomes("status", "held", "($1).cart_id", "($2).status = 'confirmed'"),
  ],
  order_unlinked: ["order_cart", "update", appears("deleted_at", "($1).cart_id")],
  cart_reopened: [
    "cart",
    "update",
    `case when ($1).completed_at is null and ($2).completed_at is not null then ($1).id end`,
  ],
  order_deleted: ["order", "delete", `($2).metadata ->> 'cart'`],
  line_written: ["cart_line_item", "insert", `($1).cart_id`],
  line_tied: [
    "booking_segment",
    "update",
    appears("line_item_id", "(select cart_id from booking where id = ($1).booking_id)"),
  ],
  line_removed: ["cart_line_item", "update", appears("deleted_at", "($1).cart_id")],
  booking_cancelled: ["booking", "update", becomes("status", "cancelled", "($1).cart_id")],
  refund_written: ["refund", "insert", cartOfPayment("($1).payment_id")],
  refund_booked: [
    "order_transaction",
    "insert",
    becomes("reference", "refund", cartOfOrder("($1).order_id")),
  ],
  credit_confirmed: ["order_change", "update", becomes("status", "confirmed", cartOfOrder("($1).order_id"))],
} as const

/** A statement of the product; a server that is stopped there has done all before it and nothing of it. */
export type Stop = keyof typeof PLACES

const LOCKS = 7341

/**
 * Puts the stops into the test's database, from outside the product: triggers that wait for an advisory lock of the
 * suite when a row belongs to a cart that is to stop there, and one that refuses the payments of some carts.
 */
export async function installStops(client: Client): Promise<void> {
  await client.query(`
    create table crash_stop (id serial primary key, place text, cart_id text);
    create table crash_refusal (cart_id text primary key);
    create function crash_wait() returns trigger language plpgsql as $$
    declare cart text; stop int;
    begin
      execute 'select ' || tg_argv[1] into cart using new, old;
      select id into stop from crash_stop where place = tg_argv[0] and cart_id = cart;
      if found then
        perform set_config('lock_timeout', '0', true);
        perform pg_advisory_xact_lock(${LOCKS}, stop);
      end if;
      if tg_op = 'DELETE' then return old; end if;
      return new;
    end $$;
    create function crash_refuse() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from crash_refusal where cart_id = ${cartOfCollection("new.payment_collection_id")}) then
        raise exception 'the card is refused';
      end if;
      return new;
    end $$;
    create trigger a_refuse before insert on payment for each row execute function crash_refuse();`)
  for (const [place, [table, event, cart]] of Object.entries(PLACES)) {
    await client.query(
      `create trigger stop_${place} before ${event} on "${table}" for each row
       execute function crash_wait('${place}', '${cart.replaceAll("'", "''")}')`,
    )
  }
}

/** Makes the server stop when it comes to this statement for this cart. */
export async function stopAt(client: Client, stop: Stop, cart: string): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    `insert into crash_stop (place, cart_id) values ($1, $2) returning id`,
    [stop, cart],
  )
  await client.query(`select pg_advisory_lock(${LOCKS}, $1)`, [rows[0].id])
}

/** Waits until the server stands at every stop. */
export async function allStopped(client: Client): Promise<void> {
  const until = Date.now() + 20_000
  for (;;) {
    const { rows } = await client.query<{ place: string; cart_id: string }>(
      `select s.place, s.cart_id from crash_stop s where not exists (
         select 1 from pg_locks l where l.locktype = 'advisory' and l.classid = ${LOCKS} and l.objid = s.id
           and not l.granted and l.database = (select oid from pg_database where datname = current_database()))`,
    )
    if (rows.length === 0) return
    if (Date.now() > until) throw new Error(`Not reached: ${JSON.stringify(rows)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Lets a server that lives go on from all its stops. */
export async function letGo(client: Client): Promise<void> {
  await client.query(`delete from crash_stop`)
  await client.query(`select pg_advisory_unlock_all()`)
}

/**
 * Lifts all stops once the server is dead. Its sessions are ended first: a statement that only waited would go
 * through when its lock is free.
 */
export async function liftStops(client: Client): Promise<void> {
  await client.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  )
  await letGo(client)
}
