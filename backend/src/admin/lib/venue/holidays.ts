import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"

const PATH = "/admin/holidays"

/** A public holiday on a local date (`YYYY-MM-DD`) of its country. */
export type Holiday = { date: string; name: string }
type Answer = { holidays: Holiday[]; regions: { code: string; name: string }[] }

/** The public holidays of a country, or of a region of it, in a year; asked for once there is a country. */
export function usePublicHolidays({
  country,
  region,
  year,
}: {
  country: string
  region: string
  year: string
}) {
  const query = { country, region, year, types: ["public"] }
  return useQuery({
    queryKey: [PLAZA, PATH, query],
    queryFn: () => request<Answer>(PATH, { query }),
    enabled: Boolean(country),
    retry: false,
  })
}
