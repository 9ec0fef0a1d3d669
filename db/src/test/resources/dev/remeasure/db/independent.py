"""A second implementation of docs/method.md that knows nothing of the Java code.

Reads a dump of the tracker's tables, one CSV file a table, judges every attempt again from the raw
data alone and compares each figure with the stored one. Prints each difference, then the number of
attempts and of differences. Usage: independent.py FOLDER
"""

import csv
import math
import sys
from collections import defaultdict
from fractions import Fraction

from scipy.stats import t as student

csv.field_size_limit(1 << 30)
folder = sys.argv[1]
INF = math.inf
EPS = 1e-9
EQUAL = 1.05


def table(name):
    with open(f"{folder}/{name}.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    head = [column.lower() for column in rows[0]]
    return [dict(zip(head, (None if cell == "" else cell for cell in row))) for row in rows[1:]]


def number(cell):
    return None if cell is None else float(cell)


def array(cell):
    return [float(part) for part in cell.strip("[]").split(",")] if cell else []


def boolean(cell):
    return str(cell).lower() == "true"


# ---------------------------------------------------------------- comparisons on the log scale


def same(x, y):
    if x == y:
        return True
    if not (0 < x < INF and 0 < y < INF):
        return False
    return abs(math.log(x) - math.log(y)) <= EPS


def ge(x, y):
    return x >= y or same(x, y)


def gt(x, y):
    return x > y and not same(x, y)


def lt(x, y):
    return gt(y, x)


def le(x, y):
    return ge(y, x)


# ---------------------------------------------------------------- 3.1, from a form to an interval

COST = {"SHARE", "CUT", "GROWTH", "COSTS"}
YIELD = {"GAIN", "LOSS", "YIELDS"}
TURNED = {
    "FACTOR": "SHARE", "SHARE": "FACTOR", "CUT": "LOSS", "LOSS": "CUT", "GAIN": "GROWTH",
    "GROWTH": "GAIN", "COSTS": "YIELDS", "YIELDS": "COSTS",
}
FALLING = {"SHARE", "GROWTH", "LOSS", "COSTS"}


class Untestable(Exception):
    pass


def factor(form, x, base):
    if form == "FACTOR":
        return x
    if form == "SHARE":
        return 1 / x
    if form == "CUT":
        return INF if x >= 100 else 100 / (100 - x)
    if form == "GAIN":
        return (100 + x) / 100
    if form == "GROWTH":
        return 100 / (100 + x)
    if form == "LOSS":
        return (100 - x) / 100
    if form == "COSTS":
        return INF if x == 0 else base / x
    return x / base


def half(text):
    digits = text.split(".")[1] if "." in text else ""
    return 0.5 * 10 ** -len(digits)


def spread(text, exact):
    """The number, and the least and the most that rounds to it."""
    value = float(text)
    step = 0 if exact else half(text)
    return value, value - step, value + step


def scaled(numbers, by):
    return tuple(part * by for part in numbers)


class Reading:
    def __init__(self, intent, a, b, ar, br, top, sweeping):
        self.intent, self.a, self.b, self.ar, self.br = intent, a, b, ar, br
        self.top, self.sweeping = top, sweeping


def ends(form, qualifier, low, high, base, exact, percent):
    """Factor interval [a, b], rounded ends and the asked-for upper end, as claimed."""
    if form == "MAGNITUDE":
        def least(k):
            return 0.5 * 10**k if k >= 0 else 1 / (5 * 10**-k)

        def most(k):
            return 5 * 10**k if k >= 0 else 1 / (0.5 * 10**-k)

        k1, k2 = float(low), float(high)
        a, b = least(k1), most(k2)
        if qualifier == "MORE_THAN":
            b = INF
        if qualifier in ("LESS_THAN", "AT_MOST"):
            a = 0
        return a, b, a, b, (least(k2), least(k2)) if k1 != k2 else None
    x1, x2 = spread(low, exact), spread(high, exact)
    if form in ("CUT", "LOSS"):
        x1, x2 = spread(low.lstrip("-"), exact), spread(high.lstrip("-"), exact)
    if form == "SHARE" and percent:
        x1, x2 = scaled(x1, 0.01), scaled(x2, 0.01)
    if form in ("FACTOR", "SHARE", "YIELDS") and min(x1[0], x2[0]) <= 0:
        raise Untestable
    if form in ("GAIN", "GROWTH", "COSTS") and min(x1[0], x2[0]) < 0:
        raise Untestable
    if form == "CUT" and max(x1[0], x2[0]) > 100 or form == "LOSS" and max(x1[0], x2[0]) >= 100:
        raise Untestable
    b0 = spread(base, exact) if base is not None else (1.0, 1.0, 1.0)
    if form in ("COSTS", "YIELDS") and b0[0] <= 0:
        raise Untestable

    def value(x):
        return factor(form, x[0], b0[0])

    def small(x):
        return factor(form, x[2] if form in FALLING else x[1], b0[2] if form == "YIELDS" else b0[1])

    def large(x):
        low_x = max(0, x[1]) if form == "COSTS" else x[1]
        return factor(form, low_x if form in FALLING else x[2], b0[1] if form == "YIELDS" else b0[2])

    weak, best = (x2, x1) if form in FALLING else (x1, x2)
    falling = form in FALLING
    if qualifier == "MORE_THAN":
        return (0, value(best), 0, value(best), None) if falling else (value(weak), INF, value(weak), INF, None)
    if qualifier in ("LESS_THAN", "AT_MOST"):
        return (value(weak), INF, value(weak), INF, None) if falling else (0, value(best), 0, value(best), None)
    if qualifier == "UP_TO":
        if falling:
            return value(weak), INF, value(weak), INF, None
        return value(best), value(best), small(best), large(best), None
    top = (value(best), small(best)) if qualifier == "RANGE" else None
    up = large(best)
    return value(weak), value(best), max(0, small(weak)), INF if up <= 0 else up, top


def one_reading(claim, form):
    qualifier = claim["wording"]
    low = claim["value"] or claim["lower"] or claim["upper"]
    high = claim["value"] or claim["upper"] or claim["lower"]
    if claim["value"] is None and (claim["lower"] is None or claim["upper"] is None):
        low = high = low
    base, exact = claim["baseline_value"], boolean(claim["exact_number"])
    percent = claim["unit"].strip() == "%"
    a, b, ar, br, top = ends(form, qualifier, low, high, base, exact, percent)
    below = b < 1 if b < INF else 0 < a < 1
    costly = claim["better"] == ("LOWER" if form in YIELD else "HIGHER")
    if form != "FACTOR" and below and costly:
        if form == "MAGNITUDE":
            low, high = str(-float(high)), str(-float(low))
            turned = form
        else:
            turned = TURNED[form]
            if form == "SHARE" and percent:
                low, high = str(Fraction(low) / 100), str(Fraction(high) / 100)
                low, high = (format(float(Fraction(x)), ".12g") for x in (low, high))
        a, b, ar, br, top = ends(turned, qualifier, low, high, base, exact, False)
        intent, form = "AIM", turned
    elif a == 0 and b <= 1:
        raise Untestable
    elif a == 1 and b in (1, INF):
        intent = "PARITY"
    elif a > 1 or a == 0:
        intent = "GAIN"
    else:
        intent = "PRICE"
    several = form == "MAGNITUDE" and float(low) != float(high)
    sweeping = "EACH"
    if qualifier == "UP_TO":
        sweeping = "WORST" if form in FALLING else "BEST"
    elif qualifier == "RANGE" or several:
        sweeping = "RANGE"
    return Reading(intent, a, b, ar, br, top, sweeping)


def read(claim):
    """All readings, the one that is judged, and whether they were merged."""
    if claim["baseline"] is None:
        raise Untestable
    if claim["wording"] == "PARITY":
        r = Reading("PARITY", 1, 1, 1, 1, None, "EACH")
        return [r], r, False
    if claim["wording"] == "NO_WORSE_THAN":
        r = Reading("PARITY", 1, INF, 1, INF, None, "EACH")
        return [r], r, False
    if claim["form"] is None or (claim["value"] or claim["lower"] or claim["upper"]) is None:
        raise Untestable
    first = one_reading(claim, claim["form"])
    readings = [first]
    if claim["form_alternative"]:
        other = one_reading(claim, claim["form_alternative"])
        if not (other.intent == first.intent and other.a >= first.ar and other.b <= first.br):
            readings.append(other)
    if len(readings) == 1:
        return readings, first, False

    def near(x, y):
        return x == y or max(x, y) <= 1.25 * min(x, y)

    second = readings[1]
    if first.intent == second.intent and near(first.a, second.a) and near(first.b, second.b):
        hull = Reading(
            first.intent, min(first.a, second.a), max(first.b, second.b),
            min(first.ar, second.ar), max(first.br, second.br), None, first.sweeping)
        return readings, hull, True
    return readings, first, False


# ---------------------------------------------------------------- 3.2, bounds and rules


class Bounds:
    def __init__(self, claim, r, delta):
        if claim["wording"] == "APPROXIMATELY":
            delta = max(delta, 0.25)
        if claim["form"] == "MAGNITUDE":
            delta = 0
        self.intent, self.a, self.b = r.intent, r.a, r.b
        self.e, self.t = EQUAL, None
        if r.intent in ("GAIN", "AIM"):
            self.lo = max(min(r.ar, r.a / (1 + delta)), math.sqrt(r.a))
            self.hi = INF if r.b == INF else max(
                r.br, min(r.b * (1 + delta), max(r.b**2, EQUAL)))
            self.e = EQUAL if r.a == 0 else min(EQUAL, r.a**0.25)
            if r.top:
                self.t = max(math.sqrt(r.top[0]), min(r.top[1], r.top[0] / (1 + delta)))
        elif r.intent == "PRICE":
            self.lo = min(r.ar, max(r.a ** (1 + delta), r.a / (1 + delta)))
            if r.a == 1:
                self.lo = min(self.lo, 1 / EQUAL)
            if r.b == INF:
                self.hi = INF
            elif r.b <= 1:
                self.hi = EQUAL
            else:
                self.hi = max(EQUAL, r.br, min(r.b * (1 + delta), r.b**2))
        else:
            self.lo, self.hi = 1 / EQUAL, EQUAL if r.b == 1 else INF


def decide(q, L, U, Uw):
    """Verdict, sub-verdict and flags; Uw is what refutes."""
    if q.intent in ("GAIN", "AIM"):
        if q.a == 0:
            if lt(Uw, 1 / EQUAL):
                return "CONTRADICTED", None, set()
            if gt(L, q.hi):
                return "EXCEEDED", None, set()
            if ge(L, 1 / EQUAL) and le(U, q.hi):
                return "REPRODUCED", None, set()
            return "INCONCLUSIVE", None, set()
        if lt(Uw, 1 / q.e):
            return "CONTRADICTED", None, set()
        if lt(Uw, q.lo):
            if gt(L, q.e):
                return "PARTIAL", None, set()
            none = ge(L, 1 / q.e) and le(Uw, q.e)
            return "NOT_REPRODUCED", "NO_EFFECT" if none else "EFFECT_UNPROVEN", set()
    elif lt(Uw, q.lo):
        return "CONTRADICTED", None, set()
    if gt(L, q.hi):
        return "EXCEEDED", None, set()
    if q.intent == "PARITY":
        good = ge(L, q.lo) and le(U, q.hi)
        return ("REPRODUCED" if good else "INCONCLUSIVE"), None, set()
    if ge(L, q.lo):
        flags = set()
        if gt(U, q.hi):
            flags.add("UPPER_OPEN")
        if ge(L, q.a):
            flags.add("STRICT")
        return "REPRODUCED", None, flags
    confirmed = q.intent in ("GAIN", "AIM") and gt(L, q.e)
    return "INCONCLUSIVE", None, {"DIRECTION_CONFIRMED"} if confirmed else set()


# ---------------------------------------------------------------- section 1, intervals


def log_mean(values, higher):
    costs = [1 / v for v in values] if higher else values
    return math.log(math.fsum(costs) / len(costs))


def mean(values):
    return math.fsum(values) / len(values)


def variance(values):
    m = mean(values)
    return math.fsum((v - m) ** 2 for v in values) / (len(values) - 1)


def paired(b, s):
    d = [x - y for x, y in zip(b, s)]
    return mean(d), math.sqrt(variance(d) / len(d)), len(d) - 1


def welch(b, s):
    vb, vs = variance(b) / len(b), variance(s) / len(s)
    df = len(b) + len(s) - 2
    if vb + vs > 0:
        df = (vb + vs) ** 2 / (vb**2 / (len(b) - 1) + vs**2 / (len(s) - 1))
    return mean(b) - mean(s), math.sqrt(vb + vs), df


class Point:
    """One point: L, U and their counterparts that hold at all points together, seen as measured."""

    def __init__(self, metric, forks, interleaved, level):
        self.estimate = self.se = self.nothing = None
        self.L, self.U, self.Lw, self.Uw = 0, INF, 0, INF
        higher = metric["better"] == "HIGHER"
        resolution = number(metric["resolution"]) or 0
        logs = {"BASELINE": {}, "SUBJECT": {}}
        zeros = {"BASELINE": 0, "SUBJECT": 0}
        every = {"BASELINE": [], "SUBJECT": []}
        for side, pair, values in forks:
            m = mean(values)
            if not higher and (m == 0 or m < resolution):
                zeros[side] += 1
                every[side].append(-INF)
                logs[side][pair] = -INF
                continue
            cost = log_mean(values, higher)
            every[side].append(cost)
            logs[side][pair] = cost
        b, s = every["BASELINE"], every["SUBJECT"]
        self.n = min(len(b), len(s))
        if not b or not s:
            return
        if zeros["BASELINE"] or zeros["SUBJECT"]:
            zb, zs = zeros["BASELINE"], zeros["SUBJECT"]
            if interleaved:
                self.n = len(set(logs["BASELINE"]) & set(logs["SUBJECT"]))
            if zb == len(b) and zs == len(s):
                self.nothing = "BOTH"
                self.L = self.U = self.Lw = self.Uw = 1
            elif zb == 0 and zs == len(s):
                self.nothing = "ELIMINATED"
                self.L = self.Lw = math.exp(mean(b)) / resolution if resolution else INF
            elif zb == len(b) and zs == 0:
                self.nothing = "NEW_COST"
                self.L = self.U = self.Lw = self.Uw = 0
            else:
                self.nothing = "SOME_FORKS"
            return
        counted = metric["provenance"] == "COUNTED"
        if counted and all(abs(x - b[0]) <= 1e-12 for x in b) and all(
                abs(x - s[0]) <= 1e-12 for x in s):
            self.estimate = self.L = self.U = self.Lw = self.Uw = math.exp(b[0] - s[0])
            self.n = INF
            return
        if interleaved:
            pairs = sorted(set(logs["BASELINE"]) & set(logs["SUBJECT"]))
            b = [logs["BASELINE"][p] for p in pairs]
            s = [logs["SUBJECT"][p] for p in pairs]
            self.n = len(pairs)
        if self.n < 2:
            return
        log, self.se, df = (paired if interleaved else welch)(b, s)
        self.estimate = math.exp(log)
        for wide in (False, True):
            p = 1 - (1 - (level if wide else 0.95)) / 2
            h = student.ppf(p, df) * self.se if self.se > 0 else 0
            low, high = math.exp(log - h), math.exp(log + h)
            if wide:
                self.Lw, self.Uw = low, high
            else:
                self.L, self.U = low, high

    def seen(self, turned):
        if self.n < 3:
            return 0, INF, 0, INF
        if turned:
            def inverse(x):
                return INF if x == 0 else 0 if x == INF else 1 / x

            return inverse(self.U), inverse(self.L), inverse(self.Uw), inverse(self.Lw)
        return self.L, self.U, self.Lw, self.Uw


def judge_reading(q, r, points, best_run, merged):
    turned = q.intent == "AIM"
    seen = [p.seen(turned) for p in points]
    kinds = {p.nothing for p in points}
    low = min(x[0] for x in seen)
    if kinds == {"ELIMINATED"} and all(p.n >= 3 for p in points):
        if turned:
            return "CONTRADICTED", None, set(), None
        verdict = "EXCEEDED" if gt(low, q.hi) else "REPRODUCED"
        strict = verdict == "REPRODUCED" and q.intent != "PARITY" and ge(low, q.a)
        return verdict, None, {"STRICT"} if strict else set(), None
    if kinds == {"BOTH"} and q.intent in ("GAIN", "AIM") and all(p.n >= 3 for p in points):
        return "INCONCLUSIVE", None, set(), None
    if kinds == {"NEW_COST"} and all(p.n >= 3 for p in points):
        return "REPRODUCED" if turned else "CONTRADICTED", None, set(), None
    if kinds == {"SOME_FORKS"} and all(p.n >= 3 for p in points):
        return "INCONCLUSIVE", None, set(), None
    L, U, Uw = ends_of(q, r, seen, best_run)
    verdict, sub, flags = decide(q, L, U, Uw)
    if r.sweeping == "RANGE" and lt(min(x[3] for x in seen), q.lo):
        each = [decide(q, x[0], x[1], x[3])[0] for x in seen]
        if all(v == "CONTRADICTED" for v in each):
            verdict, sub, flags = "CONTRADICTED", None, set()
        elif any(v in ("REPRODUCED", "EXCEEDED") for v in each):
            verdict, sub, flags = "PARTIAL", None, set()
        elif q.intent in ("GAIN", "AIM"):
            if verdict != "NOT_REPRODUCED":
                verdict, sub, flags = "NOT_REPRODUCED", "EFFECT_UNPROVEN", set()
        else:
            verdict, sub, flags = "CONTRADICTED", None, set()
    if verdict == "REPRODUCED" and q.t is not None and not merged:
        if best_run and lt(max(x[3] for x in seen), q.t):
            verdict, sub, flags = "PARTIAL", "UPPER_END_NOT_REACHED", set()
        elif lt(max(x[2] for x in seen), q.t):
            flags = flags | {"UPPER_END_UNPROVEN"}
    retained = None
    estimates = [1 / p.estimate if turned else p.estimate for p in points if p.estimate]
    if verdict == "PARTIAL" and estimates:
        upper = sub == "UPPER_END_NOT_REACHED"
        claimed = q.b if upper else q.a
        if 1 < claimed < INF:
            chosen = max(estimates) if upper or r.sweeping == "BEST" else min(estimates)
            retained = math.log(chosen) / math.log(claimed)
    return verdict, sub, flags, retained


def ends_of(q, r, seen, best_run):
    if r.sweeping == "BEST":
        L, U, Uw = (max(x[i] for x in seen) for i in (2, 1, 3))
        return (L, INF, INF) if not best_run else (L, U, Uw)
    L, U, Uw = (min(x[i] for x in seen) for i in (0, 1, 3))
    if r.sweeping == "WORST":
        return (0, U, Uw) if not best_run else (L, U, Uw)
    if q.intent == "PARITY":
        return L, max(x[1] for x in seen), max(x[3] for x in seen)
    return L, U, Uw


def mechanism(q, L, Uw):
    if q.intent in ("GAIN", "AIM"):
        if gt(L, q.e):
            return "SUPPORTED"
        if lt(Uw, 1 / q.e):
            return "CONTRADICTED"
        return "NOT_SEEN" if ge(L, 1 / q.e) and le(Uw, q.e) else "INCONCLUSIVE"
    if ge(L, q.lo):
        return "SUPPORTED"
    return "CONTRADICTED" if lt(Uw, q.lo) else "INCONCLUSIVE"


# ---------------------------------------------------------------- the dump

claims = {(row["claim"], row["number"]): row for row in table("claim_revision")}
answers, metrics, all_points, forks, series = (defaultdict(list) for _ in range(5))
for row in table("attempt_answer"):
    answers[row["attempt"]].append(row)
for row in table("run_metric"):
    metrics[row["run"]].append(row)
for row in table("run_point"):
    all_points[row["run"]].append(row)
for row in table("run_series"):
    series[row["run"], row["fork"], row["metric"]].extend(array(row["iterations"]))
for row in table("run_fork"):
    forks[row["run"]].append(row)
for rows in (answers, metrics, all_points, forks):
    for key in rows:
        rows[key].sort(key=lambda row: int(row["position"]))
runs = {row["number"]: row for row in table("run")}
plans = {row["attempt"]: row for row in table("plan")}
stored, read_as = {}, {}
for row in table("comparison"):
    if row["beside"] is None:
        stored[row["attempt"]] = row
for row in table("comparison_reading"):
    if row["position"] == "0":
        read_as[row["comparison"]] = row

TIME = {"time", "throughput", "training-time"}
GRADES = ["EXACT", "CLOSE", "MECHANISM", "SIMULATION"]
MARGIN = {"EXACT": 0.10, "CLOSE": 0.25, "MECHANISM": 0.25, "SIMULATION": 0.25}


def answers_statistic(claimed, given):
    if claimed is None or claimed == given:
        return True
    return claimed == "tail" and (given or "").startswith("p") and float(given[1:]) >= 90


def matches(claim, answer, metric):
    if metric["provenance"] == "SET" or claim["resource"] != answer["resource"]:
        return False
    if not answers_statistic(claim["statistic"], answer["statistic"]):
        return False
    alike = answer["resource"] == metric["resource"]
    both = answer["resource"] in TIME and metric["resource"] in TIME
    measured = answers_statistic(answer["statistic"], metric["statistic"])
    return (alike or both) and measured or answer["reason"] is not None


def judge(attempt, claim):
    run = runs[attempt["number"]]
    named = {row["name"]: row for row in metrics[attempt["number"]]}
    given = [row for row in answers[attempt["number"]] if row["metric"] in named]
    fitting = [row for row in given if matches(claim, row, named[row["metric"]])]
    own = min(fitting or given[:1], key=lambda row: GRADES.index(row["grade"]))
    metric = named[own["metric"]]
    try:
        readings, r, merged = read(claim)
    except Untestable:
        return {"verdict": "NOT_TESTABLE", "sub": None}
    plan = plans.get(attempt["number"])
    delta = float(plan["margin"]) if plan else MARGIN[own["grade"]]
    named_points = [p for p in all_points[attempt["number"]] if boolean(p["claimed_best"])]
    every = all_points[attempt["number"]]
    judged = every if r.sweeping != "EACH" or not named_points else named_points
    level = 1 - 0.05 / len(judged)
    interleaved = run["design"] == "INTERLEAVED_PAIRS"
    points = []
    for point in judged:
        data = [
            (f["side"], f["pair"], series[attempt["number"], f["position"], metric["position"]])
            for f in forks[attempt["number"]]
            if f["control"] is None and f["failure"] is None and f["point"] == point["position"]
        ]
        points.append(
            Point(metric, [d for d in data if d[2]], interleaved, level))
    q = Bounds(claim, r, delta)
    result = {"q": q, "points": points, "r": r, "grade": own["grade"], "retained": None,
              "flags": set()}
    if not fitting:
        result.update(verdict="NOT_COMPARABLE", sub=None)
        return result
    best_run = bool(named_points)
    if own["grade"] in ("MECHANISM", "SIMULATION"):
        L, _, Uw = ends_of(q, r, [p.seen(q.intent == "AIM") for p in points], best_run)
        result.update(verdict="NOT_COMPARABLE", sub=mechanism(q, L, Uw))
        return result
    if all(p.n < 3 for p in points):
        result.update(verdict="INCONCLUSIVE", sub=None)
        return result
    verdict, sub, flags, retained = judge_reading(q, r, points, best_run, merged)
    if len(readings) > 1 and not merged:
        each = [judge_reading(Bounds(claim, one, delta), one, points, best_run, False)
                for one in readings]
        if any(one[0] != verdict for one in each):
            verdict, sub, flags, retained = "INCONCLUSIVE", None, set(), None
    result.update(verdict=verdict, sub=sub, flags=flags, retained=retained)
    return result


differences = 0


def differs(attempt, what, here, there):
    global differences
    differences += 1
    print(f"attempt {attempt['number']} ({attempt['claim']}): {what} {here}, stored {there}")


def close(x, y):
    return x == y or abs(x - y) <= 1e-9 * max(1, abs(x), abs(y))


RULED = {"STRICT", "UPPER_OPEN", "UPPER_END_UNPROVEN", "DIRECTION_CONFIRMED"}
attempts = [row for row in table("attempt") if row["claim"]]
judged = {}
for attempt in attempts:
    claim = claims[attempt["claim"], attempt["revision"]]
    found = judge(attempt, claim)
    judged[attempt["number"]] = found
    row = stored[attempt["number"]]
    if row["verdict"] == "INVALID_RUN":
        found["verdict"] = "INVALID_RUN"
        continue
    if found["verdict"] != row["verdict"] or found["sub"] != row["sub_verdict"]:
        differs(attempt, "verdict", (found["verdict"], found["sub"]),
                (row["verdict"], row["sub_verdict"]))
        continue
    if "q" not in found:
        continue
    q, there = found["q"], read_as[row["number"]]
    turned = q.intent == "AIM"
    mine = [q.a, q.b, q.lo, q.hi]
    if turned:
        mine = [0 if q.b == INF else 1 / q.b, INF if q.a == 0 else 1 / q.a,
                0 if q.hi == INF else 1 / q.hi, INF if q.lo == 0 else 1 / q.lo]
    theirs = [number(there[c]) for c in ("claimed_lower", "claimed_upper", "lo", "hi")]
    theirs = [INF if x is None else x for x in theirs]
    for what, x, y in zip(("a", "b", "lo", "hi"), mine, theirs):
        if not close(x, y):
            differs(attempt, what, x, y)
    if not close(q.e, float(there["e"])):
        differs(attempt, "e", q.e, there["e"])
    if q.intent != there["intent"]:
        differs(attempt, "intent", q.intent, there["intent"])
    flags = {f.strip() for f in (row["flags"] or "").strip("[]").split(",")} & RULED
    if flags != found["flags"]:
        differs(attempt, "flags", sorted(found["flags"]), sorted(flags))
    retained = number(row["retained"])
    if (retained is None) != (found["retained"] is None) or retained is not None and not close(
            retained, found["retained"]):
        differs(attempt, "retained", found["retained"], retained)
    estimates = [p.estimate for p in found["points"] if p.estimate is not None]
    if estimates:
        high = (found["r"].sweeping == "BEST") != turned
        mine = max(estimates) if high else min(estimates)
        if row["estimate"] is None or not close(mine, float(row["estimate"])):
            differs(attempt, "estimate", mine, row["estimate"])

print(f"{len(attempts)} attempts, {differences} differences")
sys.exit(1 if differences else 0)
