/** The rows of a query as one JSON list. */
export const jsonList = (query: string) => `coalesce((select json_agg(r) from (${query}) r), '[]')`

/** A column of instants in the form of the API. */
export const instantSql = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The columns `starts_at` and `ends_at` of a table in the form of the API. */
export const spanSql = (table: string) =>
  `${instantSql(`${table}.starts_at`)} as starts_at, ${instantSql(`${table}.ends_at`)} as ends_at`
