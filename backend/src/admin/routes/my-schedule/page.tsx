import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CalendarSolid } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import i18n from "i18next"
import { useTranslation } from "react-i18next"

import { DetailLayout } from "../../components/page/detail-layout"
import { DetailSkeleton } from "../../components/page/detail-skeleton"
import { EmptyHint } from "../../components/page/empty-hint"
import { LinkRows } from "../../components/page/link-rows"
import { Section } from "../../components/page/section"
import { CalendarFeedSection } from "../../components/staff/calendar-feed-section"
import { SkillsSection } from "../../components/staff/skills-section"
import { TimeOffSection } from "../../components/staff/time-off-section"
import { OwnRequestsSection } from "../../components/team/own-requests-section"
import { OwnWeekSection } from "../../components/team/own-week-section"
import { useOwnStaffMember } from "../../components/team/use-own-team"
import type { StaffMember } from "../../lib/staff/staff-member"

const MySchedule = () => {
  const { t } = useTranslation()
  const member = useOwnStaffMember()
  if (member === undefined) return <DetailSkeleton />
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Heading level="h1">{t("plaza.team.own.domain")}</Heading>
        {member?.venue && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("plaza.hours.zone", { zone: member.venue.time_zone })}
          </Text>
        )}
        {member === null && <EmptyHint>{t("plaza.team.own.nobody")}</EmptyHint>}
      </Container>
      {member?.venue && <Cards member={member} timeZone={member.venue.time_zone} />}
    </div>
  )
}

const Cards = ({ member, timeZone }: { member: StaffMember; timeZone: string }) => (
  <DetailLayout
    zone="my_schedule.details"
    data={member}
    main={{
      week: <OwnWeekSection member={member} timeZone={timeZone} />,
      requests: <OwnRequestsSection staffId={member.id} />,
    }}
    side={{
      profile: <OwnPage member={member} />,
      timeOff: <TimeOffSection staffId={member.id} timeZone={timeZone} />,
      skills: <SkillsSection member={member} />,
      calendar: <CalendarFeedSection staffId={member.id} />,
    }}
  />
)

/** The way to what shoppers see of oneself. */
const OwnPage = ({ member }: { member: StaffMember }) => {
  const { t } = useTranslation()
  return (
    <Section title={t("plaza.team.own.profile")}>
      <LinkRows
        rows={[
          {
            id: member.id,
            to: `/staff/${member.id}`,
            title: member.name,
            subtitle: t("plaza.team.own.profileHint"),
          },
        ]}
      />
    </Section>
  )
}

export const config = defineRouteConfig({
  label: "plaza.team.own.domain",
  translationNs: "translation",
  icon: CalendarSolid,
  rank: 1,
})

export const handle = { breadcrumb: () => i18n.t("plaza.team.own.domain") }

export default MySchedule
