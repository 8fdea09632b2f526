package io.ancrage.samples.benchmarks;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The schemes as rules of Drools, as its executable model. It knows two answers: what is missing does not match. */
final class DroolsPeer {

    /**
     * How many persons a session takes. Measured: sessions of 1, 10, 100, 1,000, 10,000 and all persons, stateless sessions of
     * 1,000, and one session that takes and drops one person after another; this is the quickest.
     */
    private static final int BATCH = 1_000;

    private final KieBase rules;

    DroolsPeer(List<AidRule> schemes) {
        StringBuilder drl = new StringBuilder("package aids\nimport " + DroolsPerson.class.getName() + "\nglobal "
                + DroolsHits.class.getName() + " hits\n");
        for (int i = 0; i < schemes.size(); i++) {
            drl.append(schemes.get(i).drl(i));
        }
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/aids/aids.drl", drl.toString());
        KieBuilder builder = services.newKieBuilder(files, DroolsPeer.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.rules = services.newKieContainer(builder.getKieModule().getReleaseId(), DroolsPeer.class.getClassLoader())
                .getKieBase();
    }

    /** Who has a right to what: a stateful session for each batch of persons. */
    DroolsHits ask(List<DroolsPerson> persons) {
        return ask(persons, BATCH);
    }

    DroolsHits ask(List<DroolsPerson> persons, int batch) {
        DroolsHits hits = new DroolsHits(AidWorld.SCHEMES, persons.size());
        for (int start = 0; start < persons.size(); start += batch) {
            KieSession session = rules.newKieSession();
            session.setGlobal("hits", hits);
            persons.subList(start, Math.min(persons.size(), start + batch)).forEach(session::insert);
            session.fireAllRules();
            session.dispose();
        }
        return hits;
    }
}
