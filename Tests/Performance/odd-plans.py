#!/usr/bin/env python3
"""Plans unlike those of generate-plans, one a line: keys in any order, spaces after every comma and colon, escapes, long names, and
mostly more than one violation. Written apart from the other generator on purpose: what is tuned to one shows on this.

odd-plans.py [SEED [COUNT]]
"""

import json
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TOKYO = (11, 12, 13, 14)


def places():
    """Codes with their names."""
    for line in (ROOT / "Fixtures/places/local-governments.csv").read_text(encoding="utf-8").splitlines()[1:]:
        code, _, name = line.split(",")
        yield code, name


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.places = list(places())
        self.near = [place for place in self.places if int(place[0][:2]) in TOKYO]

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def yen(self, most):
        """About a limit as often as anything else, and to the yen."""
        near = self.random.choice([0, 1_000_000, 12_000_000, 30_000_000, 45_000_000, 90_000_000, most])
        return max(0, min(most, near) + self.random.choice([-1, 0, 1, self.random.randrange(-999_999, 1_000_000)]))

    def name(self, stem):
        parts = ["新しい働き方の", "「まち」の", "旧第二小学校\t跡地", "カフェ＆ラボ", "\"共創\"", "Ｗｏｒｋ", "海と山の"]
        return "".join(self.random.sample(parts, self.random.randrange(1, 5))) + stem

    def day(self):
        return f"20{self.random.randrange(20, 27)}-{self.random.randrange(1, 13):02}-{self.random.randrange(1, 29):02}"

    def costs(self, most):
        lines = []
        for number in range(self.random.randrange(1, 6)):
            cost = {"item": self.name(f"費目{number}"), "amount": self.yen(most // (number + 1))}
            if self.chance(12):
                cost["excluded"] = "他の補助の対象"
            lines.append(self.shuffled(cost))
        return lines

    def shuffled(self, pairs):
        keys = list(pairs)
        self.random.shuffle(keys)
        return {key: pairs[key] for key in keys}

    def facility(self, identifier, own):
        facility = {
            "id": identifier, "name": self.name("オフィス"),
            "operation": self.random.choice(["public", "private"]),
            "capacity": self.random.choice([1, 9, 10, 19, 20, 21, 49, 50, 51, 400]),
            "municipality": own if self.chance(80) else self.random.choice(self.places)[0],
            "costs": self.costs(60_000_000),
        }
        if facility["municipality"][2:5] == "000":
            facility["municipality"] = self.random.choice([p for p in self.places if p[0][2:5] != "000"])[0]
        if self.chance(25):
            facility["disadvantagedArea"] = {"basis": "離島振興法"}
        if facility["operation"] == "private" and self.chance(40):
            facility["operatorContribution"] = self.yen(9_000_000)
        return self.shuffled(facility)

    def companies(self, offices):
        companies = []
        for number in range(self.random.randrange(0, 6)):
            company = {
                "id": f"c{number}", "name": self.name("株式会社") if self.chance(80) else "株式会社みほん",
                "headquarters": "overseas" if self.chance(10) else self.random.choice(self.near)[0],
                "facility": self.random.choice(offices + ["none"]), "amount": self.yen(1_500_000),
            }
            for key, percent in (("appliedOn", 80), ("paidOn", 60), ("contractedOn", 20), ("leftOn", 30)):
                if self.chance(percent):
                    company[key] = self.day()
            if company["headquarters"][2:5] == "000":
                company["headquarters"] = "131016"
            companies.append(self.shuffled(company))
        support = {"companies": companies}
        if self.chance(85):
            support["clawback"] = {
                "source": "要綱 第9条", "countedFrom": self.random.choice(["applied", "paid", "contracted"]),
                "steps": [{"withinMonths": 36, "share": "1/1"}, {"share": "1/2", "withinMonths": 60}],
            }
        return self.shuffled(support)

    def plan(self):
        code, name = self.random.choice(self.near if self.chance(33) else self.places)
        offices = [f"office-{number}" for number in range(self.random.randrange(0, 6))]
        plan = {
            "format": "grant-plan/1", "applicant": self.shuffled({"code": code, "name": name}),
            "type": self.random.choice(["standard", "high-standard"]),
            "facilities": [self.facility(office, code) for office in offices],
        }
        if self.chance(40):
            plan["promotion"] = self.costs(13_000_000)
        if self.chance(60):
            plan["companySupport"] = self.companies(offices)
        if self.chance(25):
            answers = [("tier-mixing", "envelope"), ("existing-with-new", "together"), ("outside-area", "prefecture"),
                       ("rounding", "thousand"), ("rounding", "item")]
            identifier, value = self.random.choice(answers)
            plan["readings"] = [{"value": value, "id": identifier, "basis": "照会への回答"}]
        if self.chance(30):
            plan["previous"] = {"softCost": self.yen(12_000_000), "facilities": [
                {"id": "before", "name": "旧館", "capacity": 30, "eligibleCost": self.yen(45_000_000)}]}
        if self.chance(50):
            plan["requested"] = {"nationalShare": self.yen(90_000_000), "eligibleCost": self.yen(120_000_000)}
        if self.chance(70):
            plan["title"] = self.name("計画")
        return self.shuffled(plan)


def main():
    seed, count = (int(word) for word in (sys.argv[1:] + ["1", "1000"][len(sys.argv) - 1:])[:2])
    maker = Maker(seed)
    for _ in range(count):
        sys.stdout.write(json.dumps(maker.plan(), ensure_ascii=maker.chance(15)) + "\n")


main()
