import { foldedText } from "../../modules/search-fold"
import type { WordSource } from "../find-words"
import { Sql, sql } from "../sql"

const shown = sql`v.visible and v.deleted_at is null`

/** The services on offer, each with its venue. */
const menus = sql`from venue v join service s on s.venue_id = v.id and s.status = 'published' and s.deleted_at is null
  where ${shown}`

/** Where the words of a question for venues are looked for. */
export const VENUE_WORDS: readonly WordSource[] = [
  {
    from: sql`from venue v where ${shown}`,
    id: sql`v.id`,
    text: sql`v.search_name`,
    weight: 40,
    forgiving: true,
  },
  {
    from: sql`from venue_category c join venue_venue_category j on j.venue_category_id = c.id
      join venue v on v.id = j.venue_id and ${shown} where c.deleted_at is null and c.is_active`,
    id: sql`v.id`,
    text: sql`c.search_name`,
    weight: 20,
    forgiving: true,
  },
  {
    from: sql`from venue_tag t join venue_venue_tag j on j.venue_tag_id = t.id
      join venue v on v.id = j.venue_id and ${shown} where t.deleted_at is null`,
    id: sql`v.id`,
    text: sql`t.search_name`,
    weight: 20,
    forgiving: true,
  },
  {
    from: sql`from service s join venue v on v.id = s.venue_id and ${shown}
      where s.status = 'published' and s.deleted_at is null`,
    id: sql`v.id`,
    text: sql`s.search_title`,
    weight: 20,
    forgiving: true,
  },
  {
    from: sql`from venue v where ${shown}`,
    id: sql`v.id`,
    text: sql`v.search_place`,
    weight: 10,
    forgiving: true,
  },
  {
    from: sql`from venue v where ${shown}`,
    id: sql`v.id`,
    text: sql`v.search_words`,
    weight: 5,
    forgiving: false,
  },
]

/** Where the words of a question for services are looked for; their venues' names and places count for less. */
export const SERVICE_WORDS: readonly WordSource[] = [
  {
    from: sql`from service s join venue v on v.id = s.venue_id and ${shown}
      where s.status = 'published' and s.deleted_at is null`,
    id: sql`s.id`,
    text: sql`s.search_title`,
    weight: 40,
    forgiving: true,
  },
  {
    from: sql`from product_category c join product_category_product j on j.product_category_id = c.id
      join service s on s.product_id = j.product_id and s.status = 'published' and s.deleted_at is null
      join venue v on v.id = s.venue_id and ${shown}
      where c.deleted_at is null and c.is_active and not c.is_internal`,
    id: sql`s.id`,
    text: sql`search_fold(c.name)`,
    weight: 20,
    forgiving: true,
  },
  {
    from: menus,
    id: sql`s.id`,
    text: sql`v.search_name`,
    weight: 10,
    forgiving: true,
  },
  {
    from: menus,
    id: sql`s.id`,
    text: sql`v.search_place`,
    weight: 10,
    forgiving: true,
  },
  {
    from: sql`from product r join service s on s.product_id = r.id and s.status = 'published' and s.deleted_at is null
      join venue v on v.id = s.venue_id and ${shown} where r.status = 'published' and r.deleted_at is null`,
    id: sql`s.id`,
    text: new Sql(foldedText("r.description"), []),
    weight: 5,
    forgiving: false,
  },
]
