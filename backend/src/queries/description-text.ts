import { sql, type Sql } from "./sql"

/** The text of a description for looking words up in it: formatted ones without their tags. */
export const descriptionText = (description: Sql): Sql =>
  sql`case when ${description} like '<%' then regexp_replace(${description}, '<[^>]*>', ' ', 'g') else ${description} end`
