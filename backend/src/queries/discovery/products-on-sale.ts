import { sql, type Sql } from "../sql"

/**
 * Products `t` of approved vendors `d` that sales channels sell, from the `from` on with its conditions; services are none of
 * them.
 */
export const productsOnSale = (channels: readonly string[], joins: Sql = sql``): Sql => sql`from product t
    join product_product_vendor_vendor o on o.product_id = t.id and o.deleted_at is null
    join vendor d on d.id = o.vendor_id and d.deleted_at is null and d.status = 'approved' ${joins}
    where t.status = 'published' and t.deleted_at is null
      and exists (select 1 from product_sales_channel n
        where n.product_id = t.id and n.sales_channel_id = any(${channels}) and n.deleted_at is null)`
