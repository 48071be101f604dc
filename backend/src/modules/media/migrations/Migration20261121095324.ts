import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121095324 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_media_file_key" ON "media_file" ("key") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_media_file_key";`);
  }

}
