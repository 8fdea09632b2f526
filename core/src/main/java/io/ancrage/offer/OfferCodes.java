package io.ancrage.offer;

import io.ancrage.Text;
import io.ancrage.actor.ActorKind;
import io.ancrage.criterion.CodeSystem;

/** The code systems of offers. They depend on nothing here, so that every constant can be made from them. */
final class OfferCodes {

    static final CodeSystem KINDS = hostsMayAdd("offer-kind")
            .code("INSTALLATION", new Text("installation", "installation"))
            .code("ASSOCIATION", new Text("association", "partnership"))
            .code("SUCCESSION", new Text("succession", "take-over of a practice"))
            .code("SALARIED", new Text("poste salarié", "salaried post"))
            .code("MIXED", new Text("exercice mixte", "mixed practice"))
            .code("LOCUM", new Text("remplacement", "locum"))
            .code("ASSISTANT", new Text("assistanat", "assistantship"))
            .code("COLLABORATOR", new Text("collaboration libérale", "self-employed collaboration"))
            .code("ADJOINT", new Text("adjoint", "junior substitute"))
            .code("INTERNSHIP", new Text("stage", "internship"))
            .code("VACATIONS", new Text("vacations", "shifts"))
            .code("ROTATION", new Text("exercice en rotation", "practice in rotation"))
            .code("EPHEMERAL", new Text("cabinet éphémère", "short-lived practice"))
            .code("MOBILE", new Text("cabinet mobile", "mobile practice"))
            .code("AIR_BRIDGE", new Text("pont aérien", "air bridge"))
            .code("DISCOVERY", new Text("séjour de découverte", "stay to discover the place"))
            .code("PREMISES", new Text("locaux professionnels", "professional premises"))
            .code("COMMERCE", new Text("commerce", "shop or craft"))
            .code("OTHER", new Text("autre", "other"))
            .build();

    static final CodeSystem STRUCTURES = hostsMayAdd("structure")
            .code("CABINET", new Text("cabinet", "practice"))
            .code("GROUP_PRACTICE", new Text("cabinet de groupe", "group practice"))
            .code("MAISON_MEDICALE", new Text("maison médicale", "medical house"))
            .code("MAISON_SANTE", new Text("maison de santé", "health house"))
            .code("MSP", new Text("maison de santé pluriprofessionnelle (MSP)", "multidisciplinary health house (MSP)"))
            .code("POLE_SANTE", new Text("pôle de santé", "health cluster"))
            .code("ESP", new Text("équipe de soins primaires (ESP)", "primary care team (ESP)"))
            .code("CPTS", new Text("CPTS", "territorial health community (CPTS)"))
            .code("CENTRE_SANTE", new Text("centre de santé", "health centre"))
            .code("HOSPITAL", new Text("hôpital", "hospital"))
            .code("CLINIC", new Text("clinique", "clinic"))
            .code("EHPAD", new Text("EHPAD", "nursing home (EHPAD)"))
            .code("PMI", new Text("protection maternelle et infantile (PMI)", "mother and child centre (PMI)"))
            .code("PHARMACY", new Text("pharmacie", "pharmacy"))
            .code("LABORATORY", new Text("laboratoire", "laboratory"))
            .code("SCHOOL", new Text("établissement scolaire", "school"))
            .under("GROUP_PRACTICE", "CABINET")
            .under("MSP", "MAISON_SANTE")
            .build();

    static final CodeSystem TEAM = hostsMayAdd("team")
            .code("SECRETARY", new Text("secrétaire", "secretary"))
            .code("MEDICAL_SECRETARY", new Text("secrétaire médicale", "medical secretary"))
            .code("MEDICAL_ASSISTANT", new Text("assistant médical", "medical assistant"))
            .code("IPA", new Text("infirmier en pratique avancée (IPA)", "advanced practice nurse (IPA)"))
            .code("ASALEE", new Text("infirmier Asalée", "Asalée nurse"))
            .code("COORDINATOR", new Text("coordinateur", "coordinator"))
            .code("PHYSICIAN", new Text("médecin", "physician"))
            .code("NURSE", new Text("infirmier", "nurse"))
            .code("MIDWIFE", new Text("sage-femme", "midwife"))
            .code("PHYSIOTHERAPIST", new Text("masseur-kinésithérapeute", "physiotherapist"))
            .code("DENTIST", new Text("chirurgien-dentiste", "dentist"))
            .code("PHARMACIST", new Text("pharmacien", "pharmacist"))
            .code("PODIATRIST", new Text("pédicure-podologue", "podiatrist"))
            .code("SPEECH_THERAPIST", new Text("orthophoniste", "speech therapist"))
            .code("PSYCHOLOGIST", new Text("psychologue", "psychologist"))
            .code("INTERN", new Text("interne", "intern"))
            .under("MEDICAL_SECRETARY", "SECRETARY")
            .under("IPA", "NURSE")
            .under("ASALEE", "NURSE")
            .build();

    static final CodeSystem EQUIPMENT = hostsMayAdd("equipment")
            .code("TELECONSULTATION", new Text("téléconsultation", "teleconsultation"))
            .code("TELEEXPERTISE", new Text("téléexpertise", "tele-expertise"))
            .code("CONNECTED_DEVICES", new Text("dispositifs connectés", "connected devices"))
            .code("ULTRASOUND", new Text("échographe", "ultrasound scanner"))
            .code("ECG", new Text("électrocardiographe", "electrocardiograph"))
            .code("DENTAL_CHAIR", new Text("fauteuil dentaire", "dental chair"))
            .code("RADIOLOGY", new Text("radiologie", "radiology"))
            .code("EMERGENCY_ROOM", new Text("salle de soins non programmés", "room for unscheduled care"))
            .code("VEHICLE", new Text("véhicule", "vehicle"))
            .build();

    static final CodeSystem BENEFITS = hostsMayAdd("benefit")
            .code("ADMIN_SUPPORT", new Text("appui administratif", "help with administration"))
            .code("APPLICATION_HELP", new Text("aide aux dossiers de financement", "help with funding applications"))
            .code("CATCHMENT_STUDY", new Text("étude d'implantation", "study of the site"))
            .code("CHILDCARE", new Text("garde d'enfants", "childcare"))
            .code("CONCIERGE", new Text("conciergerie", "concierge service"))
            .code("COORDINATION_PAY", new Text("rémunération de la coordination", "pay for coordination"))
            .code("CO_FUNDING", new Text("cofinancement", "co-funding"))
            .code("DISCOVERY_ACTIVITIES", new Text("activités de découverte", "activities to discover the place"))
            .code("EQUIPMENT", new Text("matériel", "equipment"))
            .code("EXPERT_ADVICE", new Text("conseil d'expert", "expert advice"))
            .code("HOUSING", new Text("logement", "housing"))
            .code("HOUSING_COSTS", new Text("frais de logement", "housing costs"))
            .code("HOUSING_SEARCH", new Text("aide à trouver un logement", "help to find housing"))
            .code("INCOME_FLOOR", new Text("revenu garanti", "income floor"))
            .code("INSTALLATION_BONUS", new Text("prime à l'installation", "installation bonus"))
            .code("INTERPRETER", new Text("interprétariat", "interpreter"))
            .code("LOCUM_COVER", new Text("remplacement en cas d'arrêt", "locum cover"))
            .code("MENTOR", new Text("médecin référent", "mentor"))
            .code("NAMED_WELCOMER", new Text("interlocuteur d'accueil nommé", "named person who welcomes"))
            .code("ONE_STOP_DESK", new Text("guichet unique", "one-stop desk"))
            .code("PARTNER_JOB_HELP", new Text("emploi du conjoint", "help for the partner's job"))
            .code("PEER_SUPPORT", new Text("entraide et soutien", "support among peers"))
            .code("PLACEMENT_BONUS", new Text("prime de stage", "placement bonus"))
            .code("PREMISES", new Text("locaux", "premises"))
            .code("PREMISES_SEARCH", new Text("recherche de locaux", "help to find premises"))
            .code("PREMISES_WORKS_SUPPORT", new Text("appui aux travaux", "help with works"))
            .code("PROJECT_SUPPORT", new Text("appui au projet", "project support"))
            .code("RENT_REDUCTION", new Text("loyer réduit", "reduced rent"))
            .code("FREE_RENT", new Text("loyer offert", "free rent"))
            .code("SCHOOL_HELP", new Text("aide à la scolarisation", "help with schools"))
            .code("SECRETARIAT", new Text("secrétariat", "secretariat"))
            .code("SECURITY_EQUIPMENT", new Text("dispositifs de sécurité", "security equipment"))
            .code("SETTLING_SUPPORT", new Text("accompagnement à l'installation", "support while settling"))
            .code("SHARED_STAFF", new Text("personnel mutualisé", "shared staff"))
            .code("SPARE_ROOM", new Text("bureau supplémentaire", "spare room"))
            .code("STUDY_GRANT", new Text("bourse d'études", "study grant"))
            .code("TEACHING_PAY", new Text("rémunération de l'encadrement", "pay for teaching"))
            .code("TELEMEDICINE", new Text("équipement de télémédecine", "telemedicine equipment"))
            .code("TRAINING", new Text("formation", "training"))
            .code("TRAVEL_COSTS", new Text("frais de trajet", "travel costs"))
            .code("VEHICLE", new Text("véhicule", "vehicle"))
            .code("WELCOME_PACK", new Text("coffret de bienvenue", "welcome pack"))
            .code("WELCOME_VISIT", new Text("visite du territoire", "visit of the place"))
            .code("WELLBEING_SPACES", new Text("espaces de vie", "living spaces"))
            .code("ZERO_RATE_LOAN", new Text("prêt à taux zéro", "zero-rate loan"))
            .under("FREE_RENT", "RENT_REDUCTION")
            .build();

    static final CodeSystem ACTORS = actors();

    private OfferCodes() {}

    private static CodeSystem actors() {
        CodeSystem.Builder kinds = CodeSystem.builder("actor-kind", "");
        for (ActorKind kind : ActorKind.values()) {
            kinds.code(kind.name(), kind.label());
        }
        return kinds.closed().build();
    }

    private static CodeSystem.Builder hostsMayAdd(String id) {
        return CodeSystem.builder(id, "").takesHostCodes();
    }
}
