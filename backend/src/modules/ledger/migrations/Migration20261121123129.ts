import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121123129 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "line_refund" ("id" text not null, "refund_id" text not null, "order_id" text not null, "vendor_id" text not null, "line_item_id" text not null, "kind" text check ("kind" in ('cancellation', 'return')) not null, "return_id" text null, "quantity" integer not null, "currency_code" text not null, "amount" numeric not null, "shipping_amount" numeric not null default 0, "reason_code" text null, "reason" text null, "created_by" text null, "raw_amount" jsonb not null, "raw_shipping_amount" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "line_refund_pkey" primary key ("id"), constraint CK_line_refund_quantity check (quantity > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_line_refund_deleted_at" ON "line_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_line_refund_order_id" ON "line_refund" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_line_refund_refund_id" ON "line_refund" ("refund_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_line_refund_return_id" ON "line_refund" ("return_id") WHERE return_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_line_refund_created_at" ON "line_refund" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_line_vendor" ("id" text not null, "order_id" text not null, "line_item_id" text not null, "vendor_id" text not null, "kind" text check ("kind" in ('product', 'booking')) not null, "booking_id" text null, "needs_shipping" boolean not null, "placed_at" timestamptz not null, "currency_code" text not null, "quantity" integer not null, "subtotal" numeric not null, "discount_total" numeric not null, "tax_total" numeric not null, "total" numeric not null, "shipping_method_id" text null, "shipping_total" numeric not null, "commission_rate" numeric not null, "raw_subtotal" jsonb not null, "raw_discount_total" jsonb not null, "raw_tax_total" jsonb not null, "raw_total" jsonb not null, "raw_shipping_total" jsonb not null, "raw_commission_rate" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_line_vendor_pkey" primary key ("id"), constraint CK_order_line_vendor_quantity check (quantity > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_line_vendor_deleted_at" ON "order_line_vendor" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_line_vendor_line_item_id_unique" ON "order_line_vendor" ("line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_line_vendor_order_id" ON "order_line_vendor" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_line_vendor_vendor_id_placed_at" ON "order_line_vendor" ("vendor_id", "placed_at") WHERE kind = 'product' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_line_vendor_booking_id" ON "order_line_vendor" ("booking_id") WHERE booking_id IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "line_refund" cascade;`);

    this.addSql(`drop table if exists "order_line_vendor" cascade;`);
  }

}
