package io.ancrage.samples.benchmarks.matching;

import io.ancrage.profession.Profession;
import io.ancrage.profession.ProfessionCodes;
import java.util.ArrayList;
import java.util.List;

/** Forty professions and specialties, the most frequent first. */
final class Trades {

    /** Physicians of any specialty, as an offer may look for them. */
    static final int ANY_PHYSICIAN = 40;

    /** A physician who tells no specialty, as a project may be of. */
    static final int UNTOLD = 40;

    static final int COUNT = 40;

    /** A specialty, a group of specialties, or a whole profession. */
    record Trade(Profession profession, String asked, List<String> specialties) {

        boolean isSpecialty() {
            return !specialties.isEmpty();
        }
    }

    private static final List<String> CODES = List.of(
            "general-medicine",
            "60",
            "70",
            "40",
            "psychiatry",
            "50",
            "91",
            "35",
            "21",
            "SM38",
            "SM40",
            "gynaecology-obstetrics",
            "93",
            "radiology",
            "cardiology",
            "SM02",
            "94",
            "SM15",
            "80",
            "96",
            "SM18",
            "SM32",
            "92",
            "SM24",
            "ent",
            "SM48",
            "SM41",
            "98",
            "SM08",
            "95",
            "endocrinology",
            "SM30",
            "SM14",
            "internal-medicine",
            "SM29",
            "SM12",
            "SM25",
            "public-health",
            "medical-gynaecology",
            "SM36");

    static final List<Trade> ALL = CODES.stream().map(Trades::trade).toList();

    /** The bits of the trades that are specialties of physicians. */
    static final long PHYSICIANS = bits();

    private Trades() {}

    private static Trade trade(String code) {
        if (Character.isDigit(code.charAt(0))) {
            return new Trade(Profession.of(code), "", List.of());
        }
        List<String> members = new ArrayList<>(ProfessionCodes.specialties().withDescendants(code));
        if (members.size() > 1) {
            members.remove(code);
        }
        return new Trade(Profession.PHYSICIAN, code, List.copyOf(members));
    }

    private static long bits() {
        long bits = 0;
        for (int trade = 0; trade < COUNT; trade++) {
            bits |= ALL.get(trade).isSpecialty() ? 1L << trade : 0;
        }
        return bits;
    }

    /** Whether an offer for some trades is for one of them. */
    static int truth(int trade, long asked) {
        if (trade == UNTOLD) {
            return (asked >>> ANY_PHYSICIAN & 1) != 0
                    ? PlainWish.TRUE
                    : (asked & PHYSICIANS) != 0 ? PlainWish.UNKNOWN : PlainWish.FALSE;
        }
        long fit = 1L << trade | ((PHYSICIANS >>> trade & 1) << ANY_PHYSICIAN);
        return (asked & fit) != 0 ? PlainWish.TRUE : PlainWish.FALSE;
    }
}
