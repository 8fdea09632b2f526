package io.ancrage.samples.benchmarks;

/**
 * The bound: what one would write for just these schemes, with three answers, over bare arrays: a loop per scheme without a
 * branch in it. An answer is two bits, "certain" and "possible"; all together is their "and", any their "or". What is missing
 * is negative in the columns, so that a shift by it meets the highest bit.
 */
final class HandWritten {

    static final byte NO = 0;
    static final byte UNKNOWN = 1;
    static final byte YES = 2;

    private static final long MISSING = 1L << 63;
    private static final long FALSE_FLAG = 1;
    private static final long TRUE_FLAG = 2;

    private final AidWorld world;

    HandWritten(AidWorld world) {
        this.world = world;
    }

    /** An answer per scheme and person. */
    byte[][] ask() {
        byte[][] answers = new byte[world.rules.size()][world.persons];
        for (int i = 0; i < answers.length; i++) {
            AidRule rule = world.rules.get(i);
            switch (rule.shape()) {
                case SETTLING -> settling(rule, answers[i]);
                case TOWN -> town(rule, answers[i]);
                case COUNTY -> county(rule, answers[i]);
                case RURAL -> rural(rule, answers[i]);
            }
        }
        return answers;
    }

    private static int in(int place, long codes) {
        return (int) (codes >>> place) & 1;
    }

    private static int mayBeIn(int place, long codes) {
        return (int) ((codes | MISSING) >>> place) & 1;
    }

    private static int between(int value, int low, int high) {
        return ~(value - low | high - value) >>> 31;
    }

    private static int missing(int value) {
        return value >>> 31;
    }

    private static int from(int day, int first) {
        return ~(day - first) >>> 31;
    }

    private static int missingDay(int day) {
        return day + 1 >>> 31;
    }

    private void settling(AidRule rule, byte[] answers) {
        byte[] profession = world.profession;
        byte[] stage = world.stage;
        byte[] zone = world.zone;
        int[] age = world.age;
        byte[] registered = world.registered;
        int[] halfDays = world.halfDays;
        byte[] group = world.group;
        long professions = rule.professions();
        long stages = rule.stages();
        long zones = rule.zones();
        int low = rule.low();
        int high = rule.high();
        int least = rule.least();
        for (int row = 0; row < answers.length; row++) {
            int rightAge = between(age[row], low, high);
            int enough = between(halfDays[row], least, Integer.MAX_VALUE - 1);
            int certain = in(profession[row], professions)
                    & in(stage[row], stages)
                    & in(zone[row], zones)
                    & rightAge
                    & in(registered[row], TRUE_FLAG)
                    & (enough | in(group[row], TRUE_FLAG));
            int possible = mayBeIn(profession[row], professions)
                    & mayBeIn(stage[row], stages)
                    & mayBeIn(zone[row], zones)
                    & (rightAge | missing(age[row]))
                    & mayBeIn(registered[row], TRUE_FLAG)
                    & (enough | missing(halfDays[row]) | mayBeIn(group[row], TRUE_FLAG));
            answers[row] = (byte) (certain + possible);
        }
    }

    private void town(AidRule rule, byte[] answers) {
        byte[] profession = world.profession;
        byte[] zone = world.zone;
        int[] installedOn = world.installedOn;
        byte[] convention = world.convention;
        int[] patients = world.patients;
        byte[] qpv = world.qpv;
        int[] population = world.population;
        long professions = rule.professions();
        long zones = rule.zones();
        int first = rule.first();
        int least = rule.least();
        int most = rule.most();
        for (int row = 0; row < answers.length; row++) {
            int lately = from(installedOn[row], first);
            int enough = between(patients[row], least, Integer.MAX_VALUE - 1);
            int small = between(population[row], 0, most - 1);
            int certain = in(profession[row], professions)
                    & in(zone[row], zones)
                    & lately
                    & in(convention[row], TRUE_FLAG)
                    & enough
                    & (in(qpv[row], TRUE_FLAG) | small);
            int possible = mayBeIn(profession[row], professions)
                    & mayBeIn(zone[row], zones)
                    & (lately | missingDay(installedOn[row]))
                    & mayBeIn(convention[row], TRUE_FLAG)
                    & (enough | missing(patients[row]))
                    & (mayBeIn(qpv[row], TRUE_FLAG) | small | missing(population[row]));
            answers[row] = (byte) (certain + possible);
        }
    }

    private void county(AidRule rule, byte[] answers) {
        byte[] department = world.department;
        byte[] profession = world.profession;
        int[] age = world.age;
        byte[] mainOffice = world.mainOffice;
        int[] graduatedOn = world.graduatedOn;
        byte[] stage = world.stage;
        byte[] firstTime = world.first;
        long departments = rule.departments()[0];
        long departmentsFrom64 = rule.departments()[1];
        long professions = rule.professions();
        long stages = rule.stages();
        int high = rule.high();
        int first = rule.first();
        for (int row = 0; row < answers.length; row++) {
            int place = department[row];
            long half = (place & 64) == 0 ? departments : departmentsFrom64;
            int rightAge = between(age[row], 0, high);
            int lately = from(graduatedOn[row], first);
            int certain = in(place, half)
                    & in(profession[row], professions)
                    & rightAge
                    & in(mainOffice[row], TRUE_FLAG)
                    & lately
                    & (in(stage[row], stages) | in(firstTime[row], TRUE_FLAG));
            int possible = (in(place, half) | missing(place))
                    & mayBeIn(profession[row], professions)
                    & (rightAge | missing(age[row]))
                    & mayBeIn(mainOffice[row], TRUE_FLAG)
                    & (lately | missingDay(graduatedOn[row]))
                    & (mayBeIn(stage[row], stages) | mayBeIn(firstTime[row], TRUE_FLAG));
            answers[row] = (byte) (certain + possible);
        }
    }

    private void rural(AidRule rule, byte[] answers) {
        byte[] zone = world.zone;
        int[] halfDays = world.halfDays;
        byte[] group = world.group;
        int[] population = world.population;
        int[] graduatedOn = world.graduatedOn;
        int[] age = world.age;
        int[] installedOn = world.installedOn;
        long zones = rule.zones();
        int low = rule.low();
        int high = rule.high();
        int least = rule.least();
        int most = rule.most();
        int first = rule.first();
        int last = rule.last();
        for (int row = 0; row < answers.length; row++) {
            int part = between(halfDays[row], low, high);
            int size = between(population[row], least, most);
            int then = between(graduatedOn[row], first, last);
            int young = between(age[row], 0, 38);
            int lately = from(installedOn[row], last);
            int certain = in(zone[row], zones) & part & in(group[row], FALSE_FLAG) & size & then & (young | lately);
            int possible = mayBeIn(zone[row], zones)
                    & (part | missing(halfDays[row]))
                    & mayBeIn(group[row], FALSE_FLAG)
                    & (size | missing(population[row]))
                    & (then | missingDay(graduatedOn[row]))
                    & (young | missing(age[row]) | lately | missingDay(installedOn[row]));
            answers[row] = (byte) (certain + possible);
        }
    }
}
