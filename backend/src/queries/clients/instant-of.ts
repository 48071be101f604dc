import { instantSql } from "../../modules/scheduling/calendar/json-sql"
import { Sql } from "../sql"

/** An instant of the row on a page (`p`) in the form of the API; the name of its column is ours, never from outside. */
export const instantOf = (column: string) => new Sql(instantSql(`p.${column}`), [])
