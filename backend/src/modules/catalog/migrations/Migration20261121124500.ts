import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The history of stock is append-only by the database, for statements of every kind that would change or remove a row. */
export class Migration20261121124500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function stock_movement_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'stock_movement is append-only: % is refused', tg_op using errcode = 'insufficient_privilege';
      end $$;`)
    this.addSql(`
      create or replace trigger "stock_movement_append_only" before update or delete or truncate on "stock_movement"
        for each statement execute function stock_movement_is_append_only();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "stock_movement_append_only" on "stock_movement";`)
    this.addSql(`drop function if exists stock_movement_is_append_only();`)
  }
}
