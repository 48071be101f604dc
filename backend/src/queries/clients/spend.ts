import { sql } from "../sql"
import { ofClient } from "./figures"
import { productLines } from "./product-lines"
import { brought, isReal } from "./visits"

/** What the client on a page (`p`) brought to the vendor, per currency, as JSON: what visits and goods came to. */
export const spendOfClient = sql`(select coalesce(json_agg(json_build_object('currency_code', s.currency_code,
    'total', s.visits + s.products, 'visits', s.visits, 'products', s.products) order by s.currency_code), '[]')
  from (select a.currency_code, sum(a.visits) as visits, sum(a.products) as products
    from (select b.currency_code, ${brought} as visits, 0 as products
        from booking b where ${ofClient} and ${isReal}
      union all select l.currency_code, 0, l.total
        from (${productLines(sql`o.customer_id = p.customer_id and l.vendor_id = p.vendor_id`)}) l) a
    group by a.currency_code having sum(a.visits) + sum(a.products) > 0) s)`
