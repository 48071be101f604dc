import { products, productsOfPriceSets, productsOfVariants, type Watch } from "../watch"

const ofProduct = (table: string): Watch => ({ table, tells: products("select product_id from changed") })
const ofVariant = (table: string): Watch => ({
  table,
  tells: productsOfVariants("select variant_id from changed"),
})

/** Options of products: the axis, or its values. */
const ofOptions = (given: string): string =>
  products(`select j.product_id from (${given}) q (id) join product_product_option j on j.id = q.id`)

const ofPriceLists = (ids: string): string =>
  productsOfPriceSets(
    `select p.price_set_id from (${ids}) l (id) join price p on p.price_list_id = l.id and p.deleted_at is null`,
  )

/** Stock moves with every sale: it is told of the product alone, pages of its vendor do not show it. */
const STOCK = `select 'product', m.product_id from changed c
  join product_variant_inventory_item i on i.inventory_item_id = c.inventory_item_id and i.deleted_at is null
  join product_variant m on m.id = i.variant_id`

/** Goods and services as products: what they are, cost, and how many there are. */
export const PRODUCTS: readonly Watch[] = [
  { table: "product", tells: products("select id from changed") },
  ...["product_variant", "image", "product_category_product", "product_tags"].map(ofProduct),
  ...["product_product_option", "product_attribute_value", "product_sales_channel"].map(ofProduct),
  {
    table: "product_product_vendor_vendor",
    tells: `${products("select product_id from changed")} union all select 'vendor', vendor_id from changed`,
  },
  ...["product_variant_option", "product_variant_product_image", "product_variant_inventory_item"].map(
    ofVariant,
  ),
  ...["product_variant_price_set"].map(ofVariant),
  {
    table: "product_option",
    tells: ofOptions(`select a.id from changed c
      join product_product_option a on a.product_option_id = c.id and a.deleted_at is null`),
  },
  {
    table: "product_option_value",
    tells: ofOptions(`select b.product_product_option_id from changed c
      join product_product_option_value b on b.product_option_value_id = c.id and b.deleted_at is null`),
  },
  {
    table: "product_product_option_value",
    tells: ofOptions("select product_product_option_id from changed"),
  },
  { table: "price", tells: productsOfPriceSets("select price_set_id from changed") },
  {
    table: "price_rule",
    tells: productsOfPriceSets("select p.price_set_id from changed c join price p on p.id = c.price_id"),
  },
  { table: "price_list", tells: ofPriceLists("select id from changed") },
  { table: "price_list_rule", tells: ofPriceLists("select price_list_id from changed") },
  { table: "inventory_level", tells: STOCK, hidden: ["incoming_quantity", "raw_incoming_quantity"] },
]
