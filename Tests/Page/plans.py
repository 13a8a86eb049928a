"""Plans to show and to measure with."""

import json

AIZU = "072028"

# Three facilities, one that exists, soft costs, two companies: what a real plan would hold, with a few findings.
FULL = {
    "format": "grant-plan/1",
    "title": "会津若松市 地方創生テレワーク推進実施計画",
    "applicant": {"code": AIZU, "name": "会津若松市"},
    "type": "standard",
    "facilities": [
        {"id": "nakamachi", "name": "中町オフィス", "operation": "public", "capacity": 40, "municipality": AIZU,
         "costs": [{"item": "改修工事費", "amount": 38000000}, {"item": "通信設備", "amount": 9000000},
                   {"item": "備品購入費", "amount": 5000000}]},
        {"id": "higashi", "name": "東町オフィス", "operation": "public", "capacity": 18, "municipality": AIZU,
         "costs": [{"item": "改修工事費", "amount": 18000000}, {"item": "机・椅子", "amount": 3000000},
                   {"item": "複合機の賃借料", "amount": 1200000, "excluded": "他の補助金の対象"}]},
        {"id": "kita", "name": "北町サテライトオフィス", "operation": "private", "capacity": 12, "municipality": AIZU,
         "costs": [{"item": "開設の支援", "amount": 24000000}], "operatorContribution": 6000000},
    ],
    "existingFacilities": [
        {"id": "ekimae", "name": "駅前コワーキング", "municipality": AIZU,
         "costs": [{"item": "個室ブースの増設", "amount": 6500000}]}],
    "promotion": [{"item": "企業向け広報", "amount": 4000000}, {"item": "ビジネスマッチング", "amount": 4000000}],
    "companySupport": {
        "clawback": {"source": "会津若松市進出支援金交付要綱 第9条", "countedFrom": "applied",
                     "steps": [{"withinMonths": 36, "share": "1/1"}, {"withinMonths": 60, "share": "1/2"}]},
        "companies": [
            {"id": "mihon", "name": "株式会社みほん", "headquarters": "131016", "facility": "nakamachi",
             "amount": 1000000, "appliedOn": "2021-06-01"},
            {"id": "rei", "name": "例示商事株式会社", "headquarters": "271004", "facility": "higashi",
             "amount": 1300000, "appliedOn": "2021-07-01"}]},
    "requested": {"eligibleCost": 90000000, "nationalShare": 45000000},
}


def large(facilities=20, costs=5):
    """A plan with so many facilities."""
    return {
        "format": "grant-plan/1", "applicant": {"code": AIZU, "name": "会津若松市"}, "type": "standard",
        "facilities": [
            {"id": f"f{place}", "name": f"オフィス{place}", "operation": "public", "capacity": 10 + place,
             "municipality": AIZU,
             "costs": [{"item": f"費用{cost}", "amount": 1000000 + place} for cost in range(costs)]}
            for place in range(facilities)],
    }


def written(plan):
    return json.dumps(plan, ensure_ascii=False, indent=2).encode()
