// A plan to look at: every programme, a limit that binds, a company that left.

const samplePlan = () => ({
  format: "grant-plan/1", title: "会津若松市 地方創生テレワーク推進実施計画（記入例）",
  applicant: { code: "072028", name: "会津若松市" }, type: "standard",
  facilities: [
    { id: "facility-1", name: "中町オフィス", operation: "public", capacity: 30, municipality: "072028",
      costs: [{ item: "改修工事費", amount: 38000000 }, { item: "備品購入費", amount: 9500000 }] },
    { id: "facility-2", name: "東町コワーキング", operation: "private", capacity: 12, municipality: "072028",
      costs: [{ item: "開設支援", amount: 18000000 }, { item: "複合機の賃借料", amount: 1200000, excluded: "他の補助金の対象" }],
      operatorContribution: 4000000 }],
  promotion: [{ item: "企業向け広報", amount: 4500000 }, { item: "ビジネスマッチング", amount: 3000000 }],
  companySupport: {
    clawback: { source: "会津若松市進出支援金交付要綱 第9条", countedFrom: "paid",
      steps: [{ withinMonths: 36, share: "1/1" }, { withinMonths: 60, share: "1/2" }] },
    companies: [
      { id: "company-1", name: "株式会社みほん", headquarters: "131016", facility: "facility-1", amount: 1000000, appliedOn: "2021-09-01", paidOn: "2021-10-15" },
      { id: "company-2", name: "例示商事株式会社", headquarters: "271004", facility: "facility-2", amount: 1000000, appliedOn: "2021-09-10", paidOn: "2021-10-15", leftOn: "2023-05-31" }] },
});

function openSample() {
  if (!mayLeave(say("保存していない変更がある。記入例を開くか。", "There are unsaved changes. Open the sample?"))) return;
  replace(draftOf(samplePlan()), "sample.json", null, say("記入例を開いた", "sample opened"));
  tell(say("記入例を開いた。書き換えて試せる", "a sample plan, to change as you like"));
}
