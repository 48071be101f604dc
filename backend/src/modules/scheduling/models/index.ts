import { Block } from "./block"
import { Booking } from "./booking"
import { BookingEvent } from "./booking-event"
import { BookingHistory } from "./booking-history"
import { BookingSegment } from "./booking-segment"
import { CalendarFeed } from "./calendar-feed"
import { ClassSession } from "./class-session"
import { OpeningException } from "./opening-exception"
import { OpeningInterval } from "./opening-interval"
import { Resource } from "./resource"
import { ResourceUnit } from "./resource-unit"
import { Service } from "./service"
import { ServiceAddOn } from "./service-add-on"
import { ServicePrerequisite } from "./service-prerequisite"
import { ServiceRate } from "./service-rate"
import { ServiceResource } from "./service-resource"
import { ServiceStaff } from "./service-staff"
import { ServiceVariant } from "./service-variant"
import { Shift } from "./shift"
import { ShiftOverride } from "./shift-override"
import { StaffMember } from "./staff-member"
import { StaffVenue } from "./staff-venue"
import { TimeOff } from "./time-off"
import { TimeOffRequest } from "./time-off-request"
import { VenueSchedule } from "./venue-schedule"

/** Every table of scheduling but `claim`, which has a range type and lives in SQL alone. */
export const models = {
  Block,
  Booking,
  BookingEvent,
  BookingHistory,
  BookingSegment,
  CalendarFeed,
  ClassSession,
  OpeningException,
  OpeningInterval,
  Resource,
  ResourceUnit,
  Service,
  ServiceAddOn,
  ServicePrerequisite,
  ServiceRate,
  ServiceResource,
  ServiceStaff,
  ServiceVariant,
  Shift,
  ShiftOverride,
  StaffMember,
  StaffVenue,
  TimeOff,
  TimeOffRequest,
  VenueSchedule,
}
