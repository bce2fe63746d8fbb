// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/gateactions.h"

#include "document/openplan.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/gateedits.h"
#include "domain/labels.h"
#include "domain/newestdecision.h"
#include "engine/planzone.h"
#include "engine/readiness/readiness.h"
#include "exchange/csvreader.h"
#include "exchange/safefilename.h"
#include "items/celltext.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/common/planselection.h"
#include "views/decisions/attestationdialog.h"
#include "views/decisions/decidedialog.h"
#include "views/decisions/meetingscreen.h"
#include "views/decisions/minutes.h"
#include "views/decisions/waivedialog.h"
#include "views/reports/pdfreport.h"
#include "views/reports/reportdossier.h"
#include "views/reports/reportpages.h"

#include <QAction>
#include <QFileDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

GateActions::GateActions(PlanDocument &document, PlanSelection &selection, QWidget *window)
    : QObject(window), m_document(document), m_selection(selection), m_window(window)
{
    m_met = make(u"dialog-ok-apply"_s, tr("Attest as met"), Qt::CTRL | Qt::ALT | Qt::Key_M, &GateActions::attestMet);
    m_notMet = make(u"dialog-cancel"_s, tr("Attest as not met"), Qt::CTRL | Qt::ALT | Qt::Key_N, &GateActions::attestNotMet);
    m_waive = make(u"security-high"_s, tr("Waive…"), Qt::CTRL | Qt::ALT | Qt::Key_W, &GateActions::askWaiver);
    m_endWaiver = make({}, tr("End waiver"), {}, &GateActions::clearWaiver);
    m_decide = make(u"dialog-ok"_s, tr("Decide…"), Qt::CTRL | Qt::ALT | Qt::Key_D, &GateActions::openDecision);
    m_meet = make(u"view-fullscreen"_s, tr("Meeting"), Qt::CTRL | Qt::ALT | Qt::Key_Return, &GateActions::openMeeting);
    m_read = make(u"document-import"_s, tr("Read attestations…"), {}, &GateActions::askFile);
    m_read->setToolTip(plainTip(
        tr("How the criteria of the gate stand, from a table (CSV) with the columns criterion, state, by, date and evidence")));
    m_minutes = make(u"mail-message"_s, tr("Save minutes…"), {}, &GateActions::offerMinutes);
    m_dossier = make(u"document-export"_s, tr("Save dossier…"), {}, &GateActions::offerDossier);
    connect(&selection, &PlanSelection::recordsChanged, this, &GateActions::enable);
    connect(&document, &PlanDocument::changed, this, &GateActions::enable);
    enable();
}

QAction *GateActions::make(const QString &icon, const QString &text, const QKeySequence &keys, void (GateActions::*run)())
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void GateActions::setGate(GateId gate)
{
    m_gate = gate;
    enable();
}

void GateActions::setDecision(DecisionId decision)
{
    m_decision = decision;
    enable();
}

const Decision *GateActions::decision() const
{
    const Decision *chosen = m_document.plan().find(m_decision);
    return chosen && chosen->gate == m_gate ? chosen : decisionOf(m_document.plan(), m_gate);
}

IdList<Criterion> GateActions::selected() const
{
    IdList<Criterion> ids;
    for (const qint64 id : m_selection.idsOf(QString::fromLatin1(Record<Criterion>::table))) {
        const Criterion *criterion = m_document.plan().find(CriterionId(id));
        if (criterion && criterion->gate == m_gate)
            ids.push_back(criterion->id);
    }
    return ids;
}

void GateActions::enable()
{
    const Plan &plan = m_document.plan();
    const bool writable = !m_document.isReadOnly();
    const bool known = plan.find(m_gate) != nullptr;
    const auto ids = selected();
    const auto isAttested = [&](CriterionId id) { return plan.find(id)->measure == CriterionMeasure::Attested; };
    const bool attestable = writable && !ids.empty() && std::ranges::all_of(ids, isAttested);
    m_met->setEnabled(attestable);
    m_notMet->setEnabled(attestable);
    m_waive->setEnabled(writable && !ids.empty());
    m_endWaiver->setEnabled(writable && std::ranges::any_of(ids, [&](CriterionId id) { return !plan.find(id)->waiverReason.isEmpty(); }));
    m_decide->setEnabled(writable && known);
    m_meet->setEnabled(known);
    m_read->setEnabled(writable && known);
    const Decision *decided = decision();
    const QString which = decided ? tr("What was decided on %1: %2", "moment, outcome")
                                        .arg(momentText(decided->decided, planZone(plan), QLocale()), label(decided->outcome))
                                  : QString();
    for (QAction *action : {m_minutes, m_dossier}) {
        action->setEnabled(decided != nullptr);
        action->setToolTip(plainTip(which));
    }
}

void GateActions::attestSelected(Attestation attestation)
{
    const auto ids = selected();
    if (const auto done = m_document.execute(edits::attest(m_document.plan(), ids, attestation, {}, m_document.today())); !done)
        Q_EMIT failed(done.error());
}

void GateActions::askWaiver()
{
    (new WaiveDialog(m_document, selected(), m_window))->open();
}

void GateActions::clearWaiver()
{
    const auto ids = selected();
    const PlanEdit edit = edits::updateRecords<Criterion>(m_document.plan(), ids, tr("the waiver"), [](Criterion &criterion) {
        criterion.waiverReason.clear();
        criterion.waiverExpires = {};
        criterion.waivedBy = {};
    });
    if (const auto done = m_document.execute(edit); !done)
        Q_EMIT failed(done.error());
}

void GateActions::decideAt(GateId id)
{
    auto *dialog = new DecideDialog(m_document, id, m_window);
    connect(dialog, &DecideDialog::decided, this, [this](GateId gate, GateOutcome outcome) {
        Q_EMIT statusTold(tr("Decided and sealed; Undo takes it back in one step"));
        const Gate *known = m_document.plan().find(gate);
        if (outcome == GateOutcome::NoGo && known)
            Q_EMIT slipRequested(known->milestone, {});
    });
    dialog->open();
}

void GateActions::openMeeting()
{
    auto *screen = new MeetingScreen(m_document, m_gate, m_window);
    // On the gate of the meeting, whichever is chosen in the window by then.
    connect(screen, &MeetingScreen::decideRequested, this, [this, screen](GateId gate) {
        screen->close();
        decideAt(gate);
    });
    screen->showFullScreen();
}

void GateActions::askFile()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Read attestations"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void GateActions::readFile(const QString &path)
{
    const auto allowed = checkIsNoOpenPlan(path);
    const auto table = allowed ? readCsvFile(path) : Result<CsvTable>(allowed.error());
    if (!table) {
        Q_EMIT failed(table.error());
        return;
    }
    auto *dialog = new AttestationDialog(m_document, *table, m_gate, m_window);
    connect(dialog, &AttestationDialog::imported, this, [this](int attested) {
        Q_EMIT statusTold(counted(attested, tr("1 criterion attested"), tr("%1 criteria attested")));
    });
    dialog->open();
}

/// Of a decision that holds no more with its day, so that it stands beside the one that does.
QString GateActions::fileName(const Decision &decision, const QString &ending) const
{
    const Plan &plan = m_document.plan();
    const QString title = plan.find(decision.gate)->title;
    if (&decision == decisionOf(plan, decision.gate))
        return safeFileName(title, ending);
    return safeFileName(title + u' ' + decisionDay(plan, decision).toString(Qt::ISODate), ending);
}

void GateActions::offerMinutes()
{
    const Decision *decided = decision();
    const auto mail = minutesOf(m_document.plan(), decided ? decided->id : DecisionId());
    if (mail)
        Q_EMIT fileOffered(fileName(*decided, u"eml"_s), *mail);
    else
        Q_EMIT failed(mail.error());
}

void GateActions::offerDossier()
{
    const Decision *decided = decision();
    if (!decided)
        return;
    const Report report = dossierReport(m_document, *decided);
    const auto pdf = pdfReport(ReportPages(report, PageFormat{}));
    if (pdf)
        Q_EMIT fileOffered(fileName(*decided, u"pdf"_s), *pdf);
    else
        Q_EMIT failed(pdf.error());
}

} // namespace Plimsoll
