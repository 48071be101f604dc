import { VERSIONED_OFFER_SQL } from "../../../../src/modules/scheduling/offer/offer-sql"

/** What the statement that reads an offer names as tables, its own parts among them. */
export const OFFER_TABLES = [
  ...new Set([...VERSIONED_OFFER_SQL.matchAll(/\b(?:from|join) ([a-z_]+)/g)].map(([, name]) => name)),
].sort()

/** A change that anybody with a connection could make; `shows` when free times are other ones afterwards. */
interface Change {
  statement: string
  shows: boolean
}

const shown = (...statements: string[]): Change[] =>
  statements.map((statement) => ({ statement, shows: true }))
const unseen = (...statements: string[]): Change[] =>
  statements.map((statement) => ({ statement, shows: false }))

/** Every table is written to in every way, one change after the other. */
export const CHANGES: Change[] = [
  ...shown(
    "delete from opening_interval where weekday = 1",
    "update opening_interval set closes_minute = 720 where weekday = 2",
    "insert into opening_interval (id, venue_id, weekday, opens_minute, closes_minute) values ('open_x', 'ven_race', 1, 0, 1200)",
    "insert into opening_exception (id, venue_id, date) values ('opex_x', 'ven_race', '2031-04-09')",
    "update opening_exception set opens_minute = 600, closes_minute = 720",
    "delete from opening_exception",
    "delete from shift where staff_id = 'stf_01' and weekday = 4",
    "update shift set ends_minute = 600 where staff_id = 'stf_02' and weekday = 4",
    "insert into shift (id, staff_id, weekday, starts_minute, ends_minute) values ('shf_x', 'stf_01', 4, 300, 420)",
    "update shift set deleted_at = now() where id = 'shf_x'",
    "insert into shift_override (id, staff_id, date) values ('sho_x', 'stf_01', '2031-04-11')",
    "update shift_override set starts_minute = 0, ends_minute = 300",
    "delete from shift_override",
    "insert into staff_venue (id, staff_id, venue_id) values ('stve_x', 'stf_far', 'ven_race')",
    "update staff_venue set deleted_at = now()",
    "update staff_venue set deleted_at = null",
    "delete from staff_venue",
    "update staff_member set venue_id = 'ven_race' where id = 'stf_far'",
    "update staff_member set deleted_at = now() where id = 'stf_02'",
    "delete from staff_member where id = 'stf_far'",
    "insert into staff_member (id, venue_id, name) values ('stf_far', 'ven_race', 'Back again')",
    "delete from service_staff where staff_id = 'stf_far'",
    "insert into service_staff (id, service_id, staff_id) values ('sstf_x', 'svc_cut', 'stf_far')",
    "update service_staff set deleted_at = now() where id = 'sstf_x'",
    "update staff_member set deleted_at = null where id = 'stf_02'",
    "insert into resource_unit (id, resource_id, rank) select 'unit_x', id, 2 from resource",
    "update resource_unit set deleted_at = now() where id = 'unit_x'",
    "delete from resource_unit where id = 'unit_1'",
  ),
  ...unseen(
    "delete from resource_unit where id = 'unit_x'",
    "insert into resource (id, venue_id, name, kind) values ('res_x', 'ven_race', 'More', 'room')",
  ),
  ...shown(
    "insert into resource_unit (id, resource_id) values ('unit_y', 'res_x')",
    "update resource set kind = 'chair' where id = 'res_x'",
    "update service_resource set resource_kind = 'chair'",
    "delete from resource where id = 'res_x'",
    "delete from service_resource",
    "insert into service_resource (id, service_id, resource_kind) values ('sres_x', 'svc_cut', 'chair')",
    "update service_resource set deleted_at = now()",
    "insert into service_rate (id, service_id, staff_id, variant_id, duration_minutes) values ('srat_x', 'svc_cut', 'stf_01', 'var_cut_60', 120)",
    "update service_rate set duration_minutes = 45",
    "delete from service_rate",
    "update service_add_on set duration_minutes = 30",
    "update service_variant set duration_minutes = 90 where variant_id = 'var_cut_60'",
    "delete from service_add_on",
    "insert into service_add_on (id, service_id, title, duration_minutes, prices) values ('sadd_1', 'svc_cut', 'Wash', 5, '[]')",
    "delete from service_variant where variant_id = 'var_cut_60'",
    "insert into service_variant (id, service_id, variant_id, title, duration_minutes) values ('svar_x', 'svc_cut', 'var_cut_60', 'Hour', 60)",
  ),
  // Asked when a visit is booked.
  ...unseen(
    "insert into service_prerequisite (id, service_id, required_service_id) values ('spre_x', 'svc_cut', 'svc_patch')",
    "update service_prerequisite set minimum_minutes = 2880",
    "update service set title = 'Skin test' where id = 'svc_patch'",
    "delete from service where id = 'svc_patch'",
    "delete from service_prerequisite",
  ),
  ...shown(
    "update service set slot_interval_minutes = 120 where id = 'svc_cut'",
    "update service set paused = true where id = 'svc_cut'",
    "update service set paused = false, status = 'draft' where id = 'svc_cut'",
    "update service set status = 'published' where id = 'svc_cut'",
    "update venue_schedule set time_zone = 'Asia/Kathmandu'",
    "update venue_schedule set bookable = false",
    "update venue_schedule set bookable = true",
    "delete from venue_schedule",
    "insert into venue_schedule (id, venue_id, vendor_id, time_zone, currency_code, bookable) values ('vsch_x', 'ven_race', 'vend_race', 'UTC', 'eur', true)",
    "delete from service where id = 'svc_cut'",
  ),
]
