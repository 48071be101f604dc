import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121064419 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_venue_latitude_longitude" ON "venue" ("latitude", "longitude") WHERE visible AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_venue_latitude_longitude";`);
  }

}
