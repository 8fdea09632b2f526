package io.ancrage.samples.benchmarks;

import org.jspecify.annotations.Nullable;

/** A person as Drools takes it, in primitive fields where it can be: it is faster so. Public, for its rules are compiled apart. */
public final class DroolsPerson {

    private final int row;
    private final @Nullable String profession;
    private final @Nullable String stage;
    private final @Nullable String zone;
    private final @Nullable String department;
    private final int registered;
    private final int convention;
    private final int group;
    private final int mainOffice;
    private final int first;
    private final int qpv;
    private final int age;
    private final int halfDays;
    private final int patients;
    private final int population;
    private final int installedOn;
    private final int graduatedOn;

    DroolsPerson(
            int row,
            @Nullable String profession,
            @Nullable String stage,
            @Nullable String zone,
            @Nullable String department,
            int registered,
            int convention,
            int group,
            int mainOffice,
            int first,
            int qpv,
            int age,
            int halfDays,
            int patients,
            int population,
            int installedOn,
            int graduatedOn) {
        this.row = row;
        this.profession = profession;
        this.stage = stage;
        this.zone = zone;
        this.department = department;
        this.registered = registered;
        this.convention = convention;
        this.group = group;
        this.mainOffice = mainOffice;
        this.first = first;
        this.qpv = qpv;
        this.age = age;
        this.halfDays = halfDays;
        this.patients = patients;
        this.population = population;
        this.installedOn = installedOn;
        this.graduatedOn = graduatedOn;
    }

    public int getRow() {
        return row;
    }

    public @Nullable String getProfession() {
        return profession;
    }

    public @Nullable String getStage() {
        return stage;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public @Nullable String getDepartment() {
        return department;
    }

    public int getRegistered() {
        return registered;
    }

    public int getConvention() {
        return convention;
    }

    public int getGroup() {
        return group;
    }

    public int getMainOffice() {
        return mainOffice;
    }

    public int getFirst() {
        return first;
    }

    public int getQpv() {
        return qpv;
    }

    public int getAge() {
        return age;
    }

    public int getHalfDays() {
        return halfDays;
    }

    public int getPatients() {
        return patients;
    }

    public int getPopulation() {
        return population;
    }

    public int getInstalledOn() {
        return installedOn;
    }

    public int getGraduatedOn() {
        return graduatedOn;
    }
}
