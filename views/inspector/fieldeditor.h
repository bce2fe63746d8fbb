// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordmodel.h"

#include <QString>
#include <QVariant>
#include <QWidget>

namespace Plimsoll {

/// What a field shows: the value as cellValue() holds it and as people read it, or that the selected records differ.
struct FieldState {
    QVariant cell;
    QString text;
    bool mixed = false;

    friend bool operator==(const FieldState &, const FieldState &) = default;
};

/// An editor for one value in a form. Tells when it was edited and when that shall be committed (Enter, focus-out, a choice); what
/// committing means is the form's matter. Esc shows the committed value again. Edited but uncommitted input survives refreshing.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    ~FieldEditor() override;

    /// Shows a committed value and forgets what was edited.
    void showState(const FieldState &state);
    /// The same, but only where nothing is being edited.
    void refresh(const FieldState &state);
    /// Back to the committed value.
    void restore();
    [[nodiscard]] bool isEdited() const { return m_edited; }

    /// What it says now: typed, or a text as a person types it.
    [[nodiscard]] virtual QVariant cell() const = 0;
    virtual void setChoices(const QList<Choice> &choices) { Q_UNUSED(choices) }
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }

Q_SIGNALS:
    void edited();
    void restored();
    void commitWanted();

protected:
    virtual void present(const FieldState &state) = 0;
    void markEdited();
    void wantCommit();
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] static QString mixedText();

private:
    FieldState m_state;
    bool m_edited = false;
};

} // namespace Plimsoll
