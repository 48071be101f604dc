import { foldedText } from "../../modules/search-fold"
import type { WordSource } from "../find-words"
import { Sql, sql } from "../sql"
import { productsOnSale } from "./products-on-sale"

/** Where the words of a question for products are looked for. */
export const productWords = (channels: readonly string[]): WordSource[] => [
  {
    from: productsOnSale(channels),
    id: sql`t.id`,
    text: sql`search_fold(t.title)`,
    weight: 40,
    forgiving: true,
  },
  {
    from: sql`${productsOnSale(
      channels,
      sql`join product_category_product j on j.product_id = t.id
        join product_category c on c.id = j.product_category_id and c.deleted_at is null and c.is_active and not c.is_internal`,
    )}`,
    id: sql`t.id`,
    text: sql`search_fold(c.name)`,
    weight: 20,
    forgiving: true,
  },
  {
    from: productsOnSale(
      channels,
      sql`join product_attribute_value a on a.product_id = t.id and a.deleted_at is null
        and coalesce(a.choice_value, a.text_value) is not null`,
    ),
    id: sql`t.id`,
    text: sql`search_fold(coalesce(a.choice_value, a.text_value))`,
    weight: 15,
    forgiving: true,
  },
  {
    from: productsOnSale(channels),
    id: sql`t.id`,
    text: sql`search_fold(d.name)`,
    weight: 10,
    forgiving: true,
  },
  {
    from: productsOnSale(channels),
    id: sql`t.id`,
    text: new Sql(foldedText("t.description"), []),
    weight: 5,
    forgiving: false,
  },
]
