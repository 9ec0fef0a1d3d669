"""Intervals of the ratio of two samples of fork means, by SciPy.

Reads a line a data set, baseline and subject parted by '|'. Writes a line each: paired, Welch and
Fieller, with estimate, lower and upper end; nan where there is no interval.
"""
import sys

import numpy as np
from scipy import stats

LEVEL = 0.95


def t_value(df):
    """The quantile, polished: older SciPy stops at 1e-8 of it, while its tail is exact to 1e-14."""
    tail = (1 - LEVEL) / 2
    t = stats.t.isf(tail, df)
    for _ in range(3):
        t += (stats.t.sf(t, df) - tail) / stats.t.pdf(t, df)
    return t


def around(log, half):
    return [np.exp(log), np.exp(log - half), np.exp(log + half)]


def paired(b, s):
    if len(b) != len(s):
        return [np.nan] * 3
    d = np.log(b) - np.log(s)
    return around(d.mean(), t_value(len(d) - 1) * stats.sem(d))


def welch(b, s):
    lb, ls = np.log(b), np.log(s)
    vb, vs = lb.var(ddof=1) / len(b), ls.var(ddof=1) / len(s)
    df = (vb + vs) ** 2 / (vb**2 / (len(b) - 1) + vs**2 / (len(s) - 1))
    return around(lb.mean() - ls.mean(), t_value(df) * np.sqrt(vb + vs))


def fieller(b, s):
    mb, ms = b.mean(), s.mean()
    vb, vs = b.var(ddof=1) / len(b), s.var(ddof=1) / len(s)
    w = (mb / ms) ** 2 * vs
    t = t_value((vb + w) ** 2 / (vb**2 / (len(b) - 1) + w**2 / (len(s) - 1)))
    a, h, c = ms**2 - t**2 * vs, mb * ms, mb**2 - t**2 * vb
    if a <= 0 or h * h < a * c or h - np.sqrt(h * h - a * c) <= 0:
        return [np.nan] * 3
    root = np.sqrt(h * h - a * c)
    return [mb / ms, (h - root) / a, (h + root) / a]


for line in sys.stdin:
    b, s = (np.array([float(x) for x in side.split()]) for side in line.split("|"))
    print(*(repr(float(x)) for x in paired(b, s) + welch(b, s) + fieller(b, s)))
