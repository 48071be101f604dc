import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What all products brought in some days is found by the date, whatever was sold before. */
export class Migration20261121170200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_line_vendor_placed_at" ON "order_line_vendor" ("placed_at") WHERE kind = 'product' AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_line_vendor_placed_at";`)
  }
}
