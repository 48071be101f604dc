import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121135300 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "media_asset" drop constraint if exists "media_asset_purpose_check";`);

    this.addSql(`alter table if exists "media_asset" add constraint "media_asset_purpose_check" check("purpose" in ('venue_picture', 'service_picture', 'product_picture', 'vendor_logo', 'staff_picture', 'user_picture', 'customer_picture', 'onboarding_document'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "media_asset" drop constraint if exists "media_asset_purpose_check";`);

    this.addSql(`alter table if exists "media_asset" add constraint "media_asset_purpose_check" check("purpose" in ('venue_picture', 'service_picture', 'product_picture', 'vendor_logo', 'staff_picture', 'user_picture', 'onboarding_document'));`);
  }

}
