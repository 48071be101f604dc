import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121194706 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "mail_message" add column if not exists "forgets_recipient" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "mail_message" drop column if exists "forgets_recipient";`);
  }

}
