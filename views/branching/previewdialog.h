// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "engine/problems.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace Plimsoll {

class EffectList;
class PlanDocument;
class PreviewTable;

/// A step that is described above, shown below while it is, and done as one edit when it is accepted. Follows the document. Deletes itself
/// when closed.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    void accept() override;

protected:
    PreviewDialog(PlanDocument &document, const QString &title, QWidget *parent);

    [[nodiscard]] PlanDocument &document() const { return m_document; }
    /// Where the fields go.
    [[nodiscard]] QFormLayout &form() const { return *m_form; }
    /// What the step is decided in; the table where nothing else is put there.
    void setCentre(QWidget *centre);
    [[nodiscard]] PreviewTable &table() const { return *m_table; }
    [[nodiscard]] EffectList &effects() const { return *m_effects; }

    /// Shows what would happen, and says propose() or refuse(). Called by refresh().
    virtual void preview() = 0;
    /// Takes over what is still being typed; false where it cannot be read.
    virtual bool commitFields() { return true; }
    /// The step has been done.
    virtual void executed() {}

    /// To be called at the end of the constructor and whenever a field changes.
    void refresh();
    void propose(PlanEdit edit, const QString &summary, const QString &button);
    /// There is nothing to do; the text says so, or what is wrong.
    void refuse(const QString &text, bool wrong = true);
    void addConflicts(const std::vector<Problem> &conflicts);

private:
    void assemble();
    void tell(const QString &text, bool wrong);

    PlanDocument &m_document;
    QVBoxLayout *m_layout;
    QFormLayout *m_form;
    QLabel *m_summary;
    QSplitter *m_previews;
    PreviewTable *m_table;
    EffectList *m_effects;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    std::optional<PlanEdit> m_edit;
};

/// Releases by the date of their anchor, newest first, as a choice of ids.
void fillReleases(QComboBox &box, const PlanDocument &document);

} // namespace Plimsoll
