import { Block } from "./block"
import { Booking } from "./booking"
import { BookingEvent } from "./booking-event"
import { BookingHistory } from "./booking-history"
import { BookingSegment } from "./booking-segment"
import { OpeningException } from "./opening-exception"
import { OpeningInterval } from "./opening-interval"
import { Resource } from "./resource"
import { ResourceUnit } from "./resource-unit"
import { Service } from "./service"
import { ServiceAddOn } from "./service-add-on"
import { ServiceResource } from "./service-resource"
import { ServiceStaff } from "./service-staff"
import { ServiceVariant } from "./service-variant"
import { Shift } from "./shift"
import { ShiftOverride } from "./shift-override"
import { StaffMember } from "./staff-member"
import { TimeOff } from "./time-off"
import { VenueSchedule } from "./venue-schedule"

/** Every table of scheduling but `claim`, which has a range type and lives in SQL alone. */
export const models = {
  Block,
  Booking,
  BookingEvent,
  BookingHistory,
  BookingSegment,
  OpeningException,
  OpeningInterval,
  Resource,
  ResourceUnit,
  Service,
  ServiceAddOn,
  ServiceResource,
  ServiceStaff,
  ServiceVariant,
  Shift,
  ShiftOverride,
  StaffMember,
  TimeOff,
  VenueSchedule,
}
