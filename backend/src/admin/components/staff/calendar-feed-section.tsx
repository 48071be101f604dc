import { Button, Copy, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { request } from "../../lib/api/request"
import { useAct } from "../page/use-act"
import { Section } from "../page/section"

/** A staff member's visits in their own calendar program; the private address is shown once, when it is made. */
export function CalendarFeedSection({ staffId }: { staffId: string }) {
  const { t } = useTranslation()
  const act = useAct()
  const [url, setUrl] = useState<string | null>(null)
  const path = `/admin/staff/${staffId}/calendar-feed`
  const text = (key: string) => t(`plaza.calendarFeed.${key}`)

  const make = async () => {
    const answer = await request<{ calendar_feed: { url: string } }>(path, { method: "POST", body: {} })
    setUrl(answer.calendar_feed.url)
  }

  const end = async () => {
    await request(path, { method: "DELETE" })
    setUrl(null)
  }

  return (
    <Section title={text("title")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {text("hint")}
        </Text>
        {url && (
          <div className="bg-ui-bg-component flex items-start gap-x-2 rounded-lg p-3">
            <Text size="small" className="min-w-0 break-all" aria-live="polite">
              {url}
            </Text>
            <Copy content={url} />
          </div>
        )}
        <div className="flex flex-wrap gap-2">
          <Button size="small" variant="secondary" onClick={() => act({ run: make, done: text("made") })}>
            {text("make")}
          </Button>
          <Button
            size="small"
            variant="transparent"
            onClick={() => act({ run: end, done: text("ended"), ask: endQuestion(text) })}
          >
            {text("end")}
          </Button>
        </div>
      </div>
    </Section>
  )
}

const endQuestion = (text: (key: string) => string) => ({
  title: text("endTitle"),
  description: text("endDescription"),
  confirm: text("end"),
})
