"use client"

import { useTranslations } from "#languages"
import { Button } from "@/ui/button"
import { buttonStyle } from "@/ui/button-style"
import { Heading } from "@/ui/heading"
import { Notice } from "@/ui/notice"

/** The codes for who loses the app, told this once. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const t = useTranslations("signInDetails")
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(codes.join("\n"))}`
  return (
    <div className="grid gap-4">
      <Heading level={2} size="small">
        {t("recoveryCodes")}
      </Heading>
      <Notice tone="success" live title={t("twoStepIsOn")}>
        {t("recoveryText")}
      </Notice>
      <ul className="grid gap-2 rounded-xl bg-sunken p-4 sm:grid-cols-2" aria-label={t("recoveryCodes")}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <a href={file} download="plaza-recovery-codes.txt" className={buttonStyle("secondary", "medium")}>
          {t("download")}
        </a>
        <Button onClick={onKept}>{t("codesKept")}</Button>
      </div>
    </div>
  )
}
