import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The claim table: one row for each stretch of time that a subject (a staff member or a resource unit) is taken.
 * The exclusion constraint is what makes a double booking impossible. NULL subjects and empty ranges would never
 * conflict, so both are forbidden; it is not deferrable, so that ON CONFLICT DO NOTHING can answer a lost race.
 */
export class Migration20261121023000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists btree_gist;`)
    this.addSql(`
      create table if not exists "claim" (
        "id" text not null primary key,
        "subject_id" text not null,
        "subject_type" text not null check ("subject_type" in ('staff', 'resource')),
        "during" tstzrange not null,
        "kind" text not null check ("kind" in ('hold', 'booking', 'block', 'time_off')),
        "live" boolean not null default true,
        "exclusive" boolean not null default true,
        "booking_id" text null references "booking" ("id") on delete cascade,
        "segment_id" text null references "booking_segment" ("id") on delete cascade,
        "source_id" text null,
        "expires_at" timestamptz null,
        "created_at" timestamptz not null default now(),
        constraint "CK_claim_during" check (not isempty("during") and lower_inc("during") and not upper_inc("during")
          and lower("during") is not null and upper("during") is not null),
        constraint "CK_claim_hold_expires" check (("kind" = 'hold') = ("expires_at" is not null)),
        constraint "CK_claim_booking" check (("kind" in ('hold', 'booking')) = ("booking_id" is not null)),
        constraint "EX_claim_overlap" exclude using gist ("subject_id" with =, "during" with &&)
          where ("live" and "exclusive")
      );
    `)
    this.addSql(
      `create index if not exists "IDX_claim_subject_upper" on "claim" ("subject_id", upper("during")) where "live";`,
    )
    this.addSql(
      `create index if not exists "IDX_claim_subject_created" on "claim" ("subject_id", "created_at") where "live" and "kind" in ('hold', 'booking');`,
    )
    this.addSql(
      `create index if not exists "IDX_claim_booking" on "claim" ("booking_id") where "booking_id" is not null;`,
    )
    this.addSql(
      `create index if not exists "IDX_claim_source" on "claim" ("source_id") where "source_id" is not null;`,
    )
    this.addSql(
      `create index if not exists "IDX_claim_expires" on "claim" ("expires_at") where "live" and "kind" = 'hold';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "claim";`)
  }
}
