import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121053454 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor" add column if not exists "reminder_minutes" integer null default 1440;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vendor" drop column if exists "reminder_minutes";`);
  }

}
