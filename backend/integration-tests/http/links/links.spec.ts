import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import "../mail/mailbox"
import { citySuite } from "../bookings/city-suite"
import { guestLinks } from "./by-link"
import { calendarFiles } from "./calendars"
import { calendarFeeds } from "./feeds"
import { tooManyRequests } from "./limits"
import { mailsOfChanges } from "./mails"
import { reminders } from "./reminders"
import { moving } from "./rescheduling"

const parts = [guestLinks, moving, calendarFiles, calendarFeeds, mailsOfChanges, reminders, tooManyRequests]

// Only the runs of jobs that the parts ask for, none of the schedule's own.
citySuite(parts, () => new WorkflowScheduler().clear())
